import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  attachmentChunkBytes,
  findAttachment,
  largestAttachment,
} from '../../../electron/vault/attachments/attachment.ts';
import { readAttachment } from '../../../electron/vault/attachments/read-attachment.ts';
import { writeAttachment } from '../../../electron/vault/attachments/write-attachment.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { newVault, noon, password } from './temporary-vault.ts';

const about = { name: 'plan.pdf', mediaType: 'application/pdf', menteeId: null, at: noon };

async function* pieces(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function* endless() {
  const piece = Buffer.alloc(8 * 1024 * 1024);
  while (true) yield piece;
}

test('a file comes back byte for byte, stored in chunks of one mebibyte', async () => {
  const vault = await newVault();
  for (const length of [0, 1, attachmentChunkBytes, attachmentChunkBytes + 1, 3_333_333]) {
    const bytes = randomBytes(length);
    const kept = await writeAttachment(vault.db, about, pieces(bytes, 70_001));
    expect(kept).toMatchObject({ bytes: length, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(Buffer.concat([...readAttachment(vault.db, kept.id)]).equals(bytes)).toBe(true);
    const chunks = vault.db.prepare('SELECT count(*) FROM attachment_chunks WHERE attachment_id = ?').pluck();
    expect(chunks.get(kept.id)).toBe(Math.ceil(length / attachmentChunkBytes));
  }
});

test('a file above the limit is refused and leaves nothing', async () => {
  const vault = await newVault();
  await expect(writeAttachment(vault.db, about, endless(), 20_000_000)).rejects.toMatchObject({
    code: 'attachment.tooLarge',
  });
  expect(largestAttachment).toBe(200 * 1024 * 1024);
  for (const table of ['attachments', 'attachment_chunks'])
    expect(vault.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
});

test('a source that breaks off leaves nothing', async () => {
  const vault = await newVault();
  async function* breaking() {
    yield Buffer.alloc(2 * attachmentChunkBytes);
    throw new Error('the stick was pulled out');
  }
  await expect(writeAttachment(vault.db, about, breaking())).rejects.toThrow('the stick was pulled out');
  expect(vault.db.prepare('SELECT count(*) FROM attachment_chunks').pluck().get()).toBe(0);
});

test('an attachment that a crash left half written is not seen, and gone at the next opening', async () => {
  const vault = await newVault();
  const kept = await writeAttachment(vault.db, about, pieces(randomBytes(10), 10));
  vault.db.prepare("UPDATE attachments SET sha256 = '' WHERE id = ?").run(kept.id);
  expect(() => findAttachment(vault.db, kept.id)).toThrowError(
    expect.objectContaining({ code: 'record.notFound' }),
  );
  vault.close();
  const again = await openVault({ folder: vault.folder, secret: byPassword(password) });
  for (const table of ['attachments', 'attachment_chunks'])
    expect(again.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  again.close();
});

test('chunks that are not what was written are noticed', async () => {
  const vault = await newVault();
  const kept = await writeAttachment(vault.db, about, pieces(randomBytes(10), 10));
  vault.db.prepare('UPDATE attachment_chunks SET bytes = ?').run(randomBytes(10));
  expect(() => [...readAttachment(vault.db, kept.id)]).toThrowError(
    expect.objectContaining({ code: 'vault.damaged' }),
  );
});
