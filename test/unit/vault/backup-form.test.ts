import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { dosTime } from '../../../electron/vault/backup/container/headers.ts';
import {
  describePart,
  type Manifest,
  parseManifest,
  proveManifest,
  writeManifest,
} from '../../../electron/vault/backup/manifest.ts';
import { chunkBytes, digestOf, startDigest } from '../../../electron/vault/backup/part-digest.ts';
import { deriveManifestKey } from '../../../electron/vault/backup/proof.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('a part is digested whole and by chunks of 4 MiB, in pieces of any length', () => {
  const bytes = randomBytes(2 * chunkBytes + 5);
  const expected = {
    bytes: bytes.length,
    sha256: sha256(bytes),
    chunks: [0, 1, 2].map((at) => sha256(bytes.subarray(at * chunkBytes, (at + 1) * chunkBytes))),
    crc32: crc32(bytes),
  };
  expect(digestOf(bytes)).toEqual(expected);
  const digest = startDigest();
  for (let at = 0; at < bytes.length; at += 1_000_003) digest.update(bytes.subarray(at, at + 1_000_003));
  expect(digest.finish()).toEqual(expected);
});

test('a part of exactly one chunk has one, an empty part none', () => {
  expect(digestOf(Buffer.alloc(chunkBytes)).chunks).toHaveLength(1);
  expect(digestOf(Buffer.alloc(0)).chunks).toEqual([]);
});

test('times are those of the zone UTC, to two seconds, from 1980 on', () => {
  expect(dosTime(new Date('2026-11-21T12:34:57Z'))).toBe(
    (((2026 - 1980) << 9) | (11 << 5) | 21) * 65536 + ((12 << 11) | (34 << 5) | 28),
  );
  expect(dosTime(new Date('1980-01-01T00:00:00Z'))).toBe(0x00210000);
});

const manifestKey = deriveManifestKey(Buffer.alloc(32, 7));
const manifest: Manifest = {
  format: 'alcove-backup',
  version: 1,
  vaultId: '019a1fc8-a038-71c1-80b3-6aaf70820222',
  generation: 3,
  chain: { sequence: 12, head: 'ab'.repeat(32) },
  madeAt: '2026-11-21T12:00:00.000Z',
  chunkBytes,
  parts: [
    describePart('README.txt', digestOf(Buffer.from('a'))),
    describePart('keys.json', digestOf(Buffer.from('b'))),
    describePart('vault.db', digestOf(Buffer.from('c'))),
  ],
};

test('a manifest comes back as it was written and proves itself with its key alone', () => {
  const signed = parseManifest(writeManifest(manifest, manifestKey));
  expect(signed.manifest).toEqual(manifest);
  expect(() => proveManifest(signed, manifestKey)).not.toThrow();
  expect(() => proveManifest(signed, Buffer.alloc(32, 8))).toThrowError(refusal('backup.altered'));
  const changed = { ...signed, manifest: { ...manifest, generation: 4 } };
  expect(() => proveManifest(changed, manifestKey)).toThrowError(refusal('backup.altered'));
});

test('the proof of a manifest is frozen', () => {
  expect(parseManifest(writeManifest(manifest, manifestKey)).hmac).toBe(
    'e790b155d8636cbb409eb65636f5e84da624e1e53a2c34f7579f64c592dadad5',
  );
});

test.each<[string, string, (text: string) => string]>([
  ['a later version', 'backup.newer', (text) => text.replace('"version": 1', '"version": 2')],
  ['another format', 'backup.altered', (text) => text.replace('alcove-backup', 'alcove-bucket')],
  ['a field more', 'backup.altered', (text) => text.replace('"hmac"', '"more": 1,\n  "hmac"')],
  [
    'a field twice',
    'backup.altered',
    (text) => text.replace('"generation": 3', '"generation": 4,\n    "generation": 3'),
  ],
  ['other spaces', 'backup.altered', (text) => text.replace('"generation": 3', '"generation":  3')],
  [
    'a number written otherwise',
    'backup.altered',
    (text) => text.replace('"generation": 3', '"generation": 3.0'),
  ],
  [
    'parts in another order',
    'backup.altered',
    (text) => text.replace('README.txt', '?').replace('keys.json', 'README.txt').replace('?', 'keys.json'),
  ],
  ['no end', 'backup.altered', (text) => text.slice(0, -4)],
])('a manifest with %s is refused as %s', (_what, code, change) => {
  const text = change(writeManifest(manifest, manifestKey).toString('utf8'));
  expect(() => parseManifest(Buffer.from(text, 'utf8'))).toThrowError(refusal(code));
});
