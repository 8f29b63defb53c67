import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { gatherShareableRecord } from '../../../electron/records/sessions/shareable-record.ts';
import {
  keepSigningIdentity,
  readSigningIdentity,
} from '../../../electron/records/signing/signing-identity.ts';
import { sealRecord } from './seal-record.ts';
import { anHour, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
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

it('a signed record is neither changed nor removed', async () => {
  ({ id: menteeId } = on['mentees.add'](vault, testwick));
  const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
  await sealRecord(vault, sessionId, randomBytes(16));
  expect(() => vault.db.exec("UPDATE signed_records SET file_name = 'other.pdf'")).toThrow(/sealed/);
  expect(() => vault.db.exec('DELETE FROM signed_records')).toThrow(/sealed/);
  expect(() => vault.db.exec("UPDATE signing_keys SET fingerprint = ''")).toThrow(/never changed/);
  expect(() => vault.db.exec('DELETE FROM attachments')).toThrow(/FOREIGN KEY/);
});

it('a record signed with a key that is not the vault’s, or of no session, is refused and leaves nothing', async () => {
  const attachments = vault.db.prepare('SELECT count(*) FROM attachments').pluck();
  const before = attachments.get();
  const { id: unsigned } = on['sessions.add'](vault, { menteeId, facts: anHour });
  const otherKey = { fingerprint: '0'.repeat(64) };
  await expect(sealRecord(vault, unsigned, new Uint8Array(8), otherKey)).rejects.toThrow(/FOREIGN KEY/);
  const source = gatherShareableRecord(vault.db, unsigned, {
    recordId: vault.newId(),
    madeAt: vault.clock(),
  });
  await expect(sealRecord(vault, menteeId, new Uint8Array(8), { source })).rejects.toMatchObject({
    code: 'record.notFound',
  });
  expect(attachments.get()).toBe(before);
});
