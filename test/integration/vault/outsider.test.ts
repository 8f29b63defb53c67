import { execFileSync } from 'node:child_process';
import crypto, { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqlCipher from '@signalapp/sqlcipher';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { hasTool } from '../export/tools.ts';
import { newBackup } from './backup-files.ts';
import { password, temporaryFolder } from './temporary-vault.ts';

const keysForm = z.object({
  vaultId: z.string(),
  slots: z.tuple([
    z.object({
      kind: z.literal('password'),
      kdf: z.object({ memoryKiB: z.int(), passes: z.int(), lanes: z.int(), salt: z.string() }),
      wrap: z.object({ iv: z.string(), ciphertext: z.string() }),
    }),
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

/** What FORMAT.md and a backup's README.txt tell, done with nothing of Alcove's own. */
test.skipIf(!equipped)('an outsider opens a backup with public tools and its description alone', async () => {
  const { vault, file } = await newBackup();
  const place = temporaryFolder();
  execFileSync('unzip', ['-q', file, '-d', place]);

  const keys = keysForm.parse(JSON.parse(readFileSync(join(place, 'keys.json'), 'utf8')));
  const { kdf, wrap } = keys.slots[0];
  const wrapping = crypto.argon2Sync('argon2id', {
    message: Buffer.from(password.normalize('NFC'), 'utf8'),
    nonce: Buffer.from(kdf.salt, 'base64'),
    memory: kdf.memoryKiB,
    passes: kdf.passes,
    parallelism: kdf.lanes,
    tagLength: 32,
  });
  const bound = `["alcove-keys",1,"${keys.vaultId}","password","argon2id",${kdf.memoryKiB},${kdf.passes},${kdf.lanes},"${kdf.salt}"]`;
  const sealed = Buffer.from(wrap.ciphertext, 'base64');
  const opening = createDecipheriv('aes-256-gcm', wrapping, Buffer.from(wrap.iv, 'base64'));
  opening.setAAD(Buffer.from(bound, 'utf8'));
  opening.setAuthTag(sealed.subarray(-16));
  const key = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]);
  expect(key).toHaveLength(32);

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
