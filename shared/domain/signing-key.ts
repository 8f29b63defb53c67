import { z } from 'zod';
import { id } from './fields.ts';
import { instant } from './time.ts';

/** What a key signs with: ECDSA on the curve P-256, or RSA as PKCS #1 v1.5; both with SHA-256. */
export const signingKeyKind = z.enum(['p-256', 'rsa']);
export type SigningKeyKind = z.infer<typeof signingKeyKind>;

/** The length of the RSA keys that are made here, in bits. */
export const newRsaBits = 3072;
/** Shorter RSA keys are no longer safe for years to come (NIST SP 800-131A), and none is taken in. */
export const smallestRsaBits = 2048;

export const signingKeyOrigin = z.enum(['made', 'imported']);

/** What a key's certificate says; nothing of it is proven. */
const certificateFacts = z.object({
  /** Whose it says it is. */
  name: z.string(),
  /** Who says so; null for a key that says so itself. */
  issuer: z.string().nullable(),
  /** By the name that people know: P-256, RSA-3072. */
  key: z.string(),
  validFrom: instant,
  validUntil: instant,
  /** SHA-256 of the certificate, lower-case hex. */
  fingerprint: z.string(),
});

/** A key of the mentor's own that signs records, or did. */
export const signingKey = certificateFacts.extend({
  id,
  origin: signingKeyOrigin,
  addedAt: instant,
  /** When its private part was erased; it can no longer sign then. */
  erasedAt: instant.nullable(),
  /** Since when it was last in use, and why it was taken into use. */
  since: instant,
  reason: z.string().nullable(),
  /** How many kept records it signed. */
  records: z.int(),
});
export type SigningKey = z.infer<typeof signingKey>;

/** A key found in a file that may be imported. */
export const importableKey = certificateFacts.extend({
  /** Why Alcove cannot sign with it; null where it can. */
  problem: z
    .object({ code: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
});
export type ImportableKey = z.infer<typeof importableKey>;

/** How many days ahead the end of a key is spoken of: time to ask for a new one and to hand out its card. */
export const keyReminderDays = 60;

/** Whether a key has ended, or ends soon. */
export function keyEnding(
  { validUntil }: Pick<SigningKey, 'validUntil'>,
  now: Date,
): 'ended' | 'ends-soon' | null {
  const left = Date.parse(validUntil) - now.getTime();
  if (left < 0) return 'ended';
  return left <= keyReminderDays * 24 * 60 * 60 * 1000 ? 'ends-soon' : null;
}

/** What the mentor should know of the key in use: that it has ended, ends soon, or bears another name than the profile. */
export function keyAttention(
  key: Pick<SigningKey, 'name' | 'origin' | 'validUntil'>,
  { now, mentorName }: { now: Date; mentorName: string },
): 'ended' | 'ends-soon' | 'other-name' | null {
  const ending = keyEnding(key, now);
  if (ending !== null) return ending;
  const same = (name: string) => name.normalize('NFC').trim();
  if (key.origin === 'made' && same(key.name) !== same(mentorName)) return 'other-name';
  return null;
}
