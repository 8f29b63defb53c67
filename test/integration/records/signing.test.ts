import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import {
  keepSignedRecord,
  listSignedRecords,
  readSignedPdf,
} from '../../../electron/records/signing/signed-records.ts';
import {
  keepSigningIdentity,
  readSigningIdentity,
} from '../../../electron/records/signing/signing-identity.ts';
import { anHour, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
beforeAll(async () => {
  vault = await testVault();
});
afterAll(() => vault.remove());

it('a vault has no signing key until one is kept, and then reads it back whole', async () => {
  expect(readSigningIdentity(vault.db)).toBeUndefined();
  const identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock: vault.clock });
  keepSigningIdentity(vault, identity);
  const kept = readSigningIdentity(vault.db);
  expect(kept?.fingerprint).toBe(identity.fingerprint);
  expect(Buffer.from(kept?.privateKeyPkcs8 ?? []).equals(identity.privateKeyPkcs8)).toBe(true);
  expect(Buffer.from(kept?.certificate ?? []).equals(identity.certificate)).toBe(true);
});

it('a signed record is kept with its very bytes, however long, and shows on the timeline', async () => {
  const { id: menteeId } = on['mentees.add'](vault, testwick);
  const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
  const pdf = randomBytes(2 * 1024 * 1024 + 17);
  const fingerprint = readSigningIdentity(vault.db)?.fingerprint ?? '';
  const kept = await keepSignedRecord(vault, { sessionId, fileName: 'Session record.pdf', pdf, fingerprint });
  expect(kept.sha256).toBe(createHash('sha256').update(pdf).digest('hex'));
  expect(listSignedRecords(vault.db, sessionId)).toEqual([kept]);
  expect(pdf.equals(readSignedPdf(vault.db, kept.id))).toBe(true);
  expect(on['timeline.list'](vault, { menteeId })[0]).toMatchObject({
    ...{ kind: 'record-signed', subjectId: sessionId, number: 1, on: '2026-03-02' },
  });
});

it('a signed record is neither changed nor removed', () => {
  expect(() => vault.db.exec("UPDATE signed_records SET file_name = 'other.pdf'")).toThrow(/sealed/);
  expect(() => vault.db.exec('DELETE FROM signed_records')).toThrow(/sealed/);
  expect(() => vault.db.exec("UPDATE signing_keys SET fingerprint = ''")).toThrow(/never changed/);
  expect(() => vault.db.exec('DELETE FROM attachments')).toThrow(/FOREIGN KEY/);
});

it('a record signed with a key that is not the vault’s, or of no session, is refused and leaves nothing', async () => {
  const [mentee] = on['mentees.list'](vault, undefined);
  const [session] = on['sessions.list'](vault, { menteeId: mentee?.id ?? '' });
  const record = { fileName: 'x.pdf', pdf: new Uint8Array(8), fingerprint: '0'.repeat(64) };
  const attachments = vault.db.prepare('SELECT count(*) FROM attachments').pluck();
  const before = attachments.get();
  await expect(keepSignedRecord(vault, { ...record, sessionId: session?.id ?? '' })).rejects.toThrow(
    /FOREIGN KEY/,
  );
  await expect(keepSignedRecord(vault, { ...record, sessionId: mentee?.id ?? '' })).rejects.toMatchObject({
    code: 'record.notFound',
  });
  expect(attachments.get()).toBe(before);
});
