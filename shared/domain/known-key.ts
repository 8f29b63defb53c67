import { z } from 'zod';
import { id, line } from './fields.ts';
import { localDate } from './time.ts';
import type { VerifiedSignature } from './verification.ts';

/** A key that was recognised once: its fingerprint was compared with the one that its holder gave in another way. */
export const knownKeyDetails = z.object({
  /** SHA-256 of the certificate, lower-case hex. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  /** Who holds it, as the mentor calls them. */
  name: line(120),
  comparedOn: localDate,
});
export type KnownKeyDetails = z.infer<typeof knownKeyDetails>;

export const knownKey = knownKeyDetails.extend({ id });
export type KnownKey = z.infer<typeof knownKey>;

/** Every key that a vault knows. */
export const keyring = z.object({
  /** The vault's own: fingerprints of every key that ever signed here, and the name that records give to the mentor. */
  own: z.object({ name: z.string(), fingerprints: z.array(z.string()) }),
  /** Those of others, by name. */
  known: z.array(knownKey),
});
export type Keyring = z.infer<typeof keyring>;

/**
 * What a vault has to say of the key of a signature. `own-name` and `known-name`: the name in the certificate is one it
 * knows, and the key is not the one it knows under that name. Anyone can write any name into a certificate.
 */
export type KeyStanding =
  | { readonly kind: 'own' }
  | { readonly kind: 'known'; readonly name: string; readonly comparedOn: string }
  | { readonly kind: 'own-name' }
  | { readonly kind: 'known-name'; readonly name: string }
  | { readonly kind: 'unknown' };

/** Whether the key itself was recognised; a name never is. */
export const isKnown = ({ kind }: KeyStanding): boolean => kind === 'own' || kind === 'known';

/** How a signature's key stands to those that are known; none is while no vault is open (null). */
export function standingOf(
  { fingerprint, claimedName }: Pick<VerifiedSignature, 'fingerprint' | 'claimedName'>,
  keyring: Keyring | null,
): KeyStanding {
  if (keyring === null) return { kind: 'unknown' };
  const { own, known } = keyring;
  if (fingerprint !== undefined) {
    if (own.fingerprints.includes(fingerprint)) return { kind: 'own' };
    const found = known.find((key) => key.fingerprint === fingerprint);
    if (found !== undefined) return { kind: 'known', name: found.name, comparedOn: found.comparedOn };
  }
  if (claimedName === undefined) return { kind: 'unknown' };
  if (isSameName(claimedName, own.name)) return { kind: 'own-name' };
  const namesake = known.find(({ name }) => isSameName(name, claimedName));
  return namesake === undefined ? { kind: 'unknown' } : { kind: 'known-name', name: namesake.name };
}

/** Whether two names read the same: case, accents, spaces, stops and a title in front do not tell people apart. */
function isSameName(one: string, other: string): boolean {
  const bare = bareName(one);
  return bare !== '' && bare === bareName(other);
}

function bareName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(dr|prof|professor|mr|mrs|ms|miss|mx) /, '');
}
