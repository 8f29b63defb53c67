import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { chunkBytes, type PartDigest } from './part-digest.ts';

/** The entries of a backup in their order. The manifest comes last: it speaks of the others. */
export const partNames = ['README.txt', 'keys.json', 'vault.db'] as const;
export const manifestName = 'manifest.json';
export type PartName = (typeof partNames)[number];

export const backupVersion = 1;

/** A manifest of a database of one terabyte; a larger one is refused unread. */
export const largestManifest = 16 * 1024 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const part = z.strictObject({
  name: z.enum(partNames),
  bytes: z.int().min(0),
  sha256,
  chunks: z.array(sha256),
});

const body = z.strictObject({
  format: z.literal('alcove-backup'),
  version: z.literal(backupVersion),
  vaultId: z.uuidv7(),
  generation: z.int().min(1),
  /** The last link of the vault's chain at that moment. */
  chain: z.strictObject({ sequence: z.int().min(0), head: sha256 }),
  madeAt: z.iso.datetime(),
  chunkBytes: z.literal(chunkBytes),
  parts: z.tuple([part, part, part]),
});
export type Manifest = z.infer<typeof body>;

const signed = z.strictObject({ manifest: body, hmac: sha256 });
export type SignedManifest = z.infer<typeof signed>;

/** What a part's digests look like in the manifest. */
export const describePart = (name: PartName, { bytes, sha256, chunks }: PartDigest) => ({
  name,
  bytes,
  sha256,
  chunks: [...chunks],
});

/** HMAC-SHA-256 over the manifest as compact JSON, under the key that `proof.ts` derives for it. */
const macOf = (manifest: Manifest, manifestKey: Buffer): Buffer =>
  createHmac('sha256', manifestKey).update(JSON.stringify(manifest)).digest();

const serialise = (value: SignedManifest) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8');

/** The bytes of manifest.json. */
export function writeManifest(manifest: Manifest, manifestKey: Buffer): Buffer {
  const ordered = body.parse(manifest);
  return serialise({ manifest: ordered, hmac: macOf(ordered, manifestKey).toString('hex') });
}

/**
 * Reads manifest.json. Only the one way of writing a manifest is taken, so that no other reader can understand the
 * same bytes differently.
 *
 * @throws AlcoveError `backup.newer`, `backup.altered`
 */
export function parseManifest(bytes: Uint8Array): SignedManifest {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AlcoveError('backup.altered', undefined, { cause });
  }
  if (isNewer(value)) throw new AlcoveError('backup.newer');
  const parsed = signed.safeParse(value);
  if (!parsed.success || !serialise(parsed.data).equals(bytes)) throw new AlcoveError('backup.altered');
  const names = parsed.data.manifest.parts.map(({ name }) => name);
  if (names.join() !== partNames.join()) throw new AlcoveError('backup.altered');
  return parsed.data;
}

/** @throws AlcoveError `backup.altered` when the manifest was not written with this vault's key */
export function proveManifest({ manifest, hmac }: SignedManifest, manifestKey: Buffer): void {
  if (!timingSafeEqual(macOf(manifest, manifestKey), Buffer.from(hmac, 'hex')))
    throw new AlcoveError('backup.altered');
}

const versioned = z.looseObject({
  manifest: z.looseObject({ format: z.literal('alcove-backup'), version: z.int() }),
});

function isNewer(value: unknown): boolean {
  const parsed = versioned.safeParse(value);
  return parsed.success && parsed.data.manifest.version > backupVersion;
}
