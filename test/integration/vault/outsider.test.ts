import { execFileSync } from 'node:child_process';
import crypto, { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqlCipher from '@signalapp/sqlcipher';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { hasTool } from '../export/tools.ts';
import { newBackup } from './backup-files.ts';
import { newCode, newVault, password, temporaryFolder } from './temporary-vault.ts';

const wrapForm = z.object({ iv: z.string(), ciphertext: z.string() });
const head = { keyId: z.string(), createdAt: z.string(), wrap: wrapForm };
const keysForm = z.object({
  vaultId: z.string(),
  slots: z.tuple([
    z.object({
      kind: z.literal('password'),
      ...head,
      kdf: z.object({ memoryKiB: z.int(), passes: z.int(), lanes: z.int(), salt: z.string() }),
    }),
    z.object({ kind: z.literal('recovery'), ...head, kdf: z.object({ salt: z.string() }) }),
  ]),
});
const signedForm = z.object({ manifest: z.unknown(), hmac: z.string() });
const manifestForm = z.object({
  parts: z.array(
    z.object({ name: z.string(), bytes: z.int(), sha256: z.string(), chunks: z.array(z.string()) }),
  ),
});

/** Node has Argon2 of its own since 24.7. */
const equipped = hasTool('unzip') && 'argon2Sync' in crypto;

function unwrap(wrapping: Buffer, bound: readonly unknown[], { iv, ciphertext }: z.infer<typeof wrapForm>) {
  const sealed = Buffer.from(ciphertext, 'base64');
  const opening = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(iv, 'base64'));
  opening.setAAD(Buffer.from(JSON.stringify(bound), 'utf8'));
  opening.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]);
}

/** The 32 bytes of a code: every fifth character is a check, the others are digits of five bits. */
function bytesOfCode(code: string): Buffer {
  const bits = [...code.replaceAll('-', '')]
    .filter((_character, at) => at % 5 !== 4)
    .map((character) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(character).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from(
    BigInt(`0b${bits.slice(0, 256)}`)
      .toString(16)
      .padStart(64, '0'),
    'hex',
  );
}

/** What FORMAT.md and a backup's README.txt tell, done with nothing of Alcove's own. */
test.skipIf(!equipped)('an outsider opens a backup with public tools and its description alone', async () => {
  const vault = await newVault();
  const code = await newCode(vault);
  const { file } = await newBackup(vault);
  const place = temporaryFolder();
  execFileSync('unzip', ['-q', file, '-d', place]);

  const keys = keysForm.parse(JSON.parse(readFileSync(join(place, 'keys.json'), 'utf8')));
  const [{ kdf, ...slot }, recovery] = keys.slots;
  const wrapping = crypto.argon2Sync('argon2id', {
    message: Buffer.from(password.normalize('NFC'), 'utf8'),
    nonce: Buffer.from(kdf.salt, 'base64'),
    memory: kdf.memoryKiB,
    passes: kdf.passes,
    parallelism: kdf.lanes,
    tagLength: 32,
  });
  const key = unwrap(
    wrapping,
    [
      ...['alcove-keys', 1, keys.vaultId, 'password', slot.keyId, slot.createdAt],
      ...['argon2id', kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt],
    ],
    slot.wrap,
  );
  expect(key).toHaveLength(32);
  expect(Buffer.from(hkdfSync('sha256', key, '', 'alcove key id v1', 8)).toString('hex')).toBe(slot.keyId);

  const salt = Buffer.from(recovery.kdf.salt, 'base64');
  const byCode = hkdfSync('sha256', bytesOfCode(code), salt, 'alcove recovery code v1', 32);
  const { keyId, createdAt } = recovery;
  expect(
    unwrap(
      Buffer.from(byCode),
      ['alcove-keys', 1, keys.vaultId, 'recovery', keyId, createdAt, 'hkdf-sha256', recovery.kdf.salt],
      recovery.wrap,
    ),
  ).toEqual(key);

  const { manifest, hmac } = signedForm.parse(JSON.parse(readFileSync(join(place, 'manifest.json'), 'utf8')));
  const macKey = Buffer.from(hkdfSync('sha256', key, '', 'alcove backup manifest v1', 32));
  expect(createHmac('sha256', macKey).update(JSON.stringify(manifest)).digest('hex')).toBe(hmac);
  for (const { name, bytes, sha256, chunks } of manifestForm.parse(manifest).parts) {
    const part = readFileSync(join(place, name));
    const digest = (from: number, to?: number) =>
      createHash('sha256').update(part.subarray(from, to)).digest('hex');
    expect([part.length, digest(0)]).toEqual([bytes, sha256]);
    expect(chunks.map((_chunk, at) => digest(at * 4194304, (at + 1) * 4194304))).toEqual(chunks);
  }

  const db = new SqlCipher(join(place, 'vault.db'));
  db.pragma(`key = "x'${key.toString('hex')}'"`);
  expect(db.prepare('SELECT id FROM vault_identity').get()).toEqual({ id: vault.id });
  db.close();
});
