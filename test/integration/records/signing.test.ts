import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { certificateFacts } from '../../../electron/export/signing/certificate.ts';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { gatherShareableRecord } from '../../../electron/records/sessions/shareable-record.ts';
import {
  erasePrivateKey,
  keepSigningIdentity,
  listSigningKeys,
  readSigningIdentity,
  signWithAgain,
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
  expect(on['signingKeys.inUse'](vault, undefined)).toBeNull();
  const identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock: vault.clock });
  keepSigningIdentity(vault, identity);
  const kept = readSigningIdentity(vault.db);
  expect(kept?.fingerprint).toBe(identity.fingerprint);
  expect(Buffer.from(kept?.privateKeyPkcs8 ?? []).equals(identity.privateKeyPkcs8)).toBe(true);
  expect(Buffer.from(kept?.certificate ?? []).equals(identity.certificate)).toBe(true);
  const { validUntil } = certificateFacts(identity.certificate);
  expect(on['signingKeys.inUse'](vault, undefined)).toEqual({ validUntil: validUntil.toISOString() });
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

describe('over the years', () => {
  let years: TestVault;
  beforeAll(async () => {
    years = await testVault();
  });
  afterAll(() => years.remove());

  const make = async (name: string) => {
    const identity = await createSigningIdentity({ name, clock: years.clock });
    keepSigningIdentity(years, identity, { reason: `As ${name}` });
    return identity;
  };
  const keys = () => listSigningKeys(years.db).map(({ fingerprint }) => fingerprint);
  const idOf = ({ fingerprint }: { fingerprint: string }) =>
    listSigningKeys(years.db).find((key) => key.fingerprint === fingerprint)?.id ?? expect.fail();

  it('one key is in use, the newest, and the earlier ones are kept with what they were', async () => {
    const [first, second, third] = [await make('One'), await make('Two'), await make('Three')];
    expect(readSigningIdentity(years.db)?.fingerprint).toBe(third.fingerprint);
    expect(keys()).toEqual([third, second, first].map(({ fingerprint }) => fingerprint));
    expect(listSigningKeys(years.db)[0]).toMatchObject({ origin: 'made', reason: 'As Three', records: 0 });

    signWithAgain(years, idOf(first), 'The new one was lost');
    expect(readSigningIdentity(years.db)?.fingerprint).toBe(first.fingerprint);
    expect(keys()).toEqual([first, third, second].map(({ fingerprint }) => fingerprint));
    expect(Buffer.from(readSigningIdentity(years.db)?.privateKeyPkcs8 ?? [])).toEqual(
      Buffer.from(first.privateKeyPkcs8),
    );
  });

  it('an imported key keeps its chain in order, and is not taken in twice', async () => {
    const identity = await createSigningIdentity({ name: 'Imported', clock: years.clock });
    const chain = [Uint8Array.of(1, 2, 3), Uint8Array.of(4)];
    keepSigningIdentity(years, { ...identity, chain }, { origin: 'imported' });
    expect(readSigningIdentity(years.db)?.chain).toEqual(chain);
    expect(() => keepSigningIdentity(years, identity)).toThrow(
      expect.objectContaining({ code: 'signingKey.known' }),
    );
    expect(listSigningKeys(years.db)[0]).toMatchObject({ origin: 'imported', reason: null });
  });

  it('the private part of an earlier key is erased for good, its certificate stays, and it signs no more', async () => {
    const [old, current] = [await make('Old'), await make('Current')];
    expect(() => erasePrivateKey(years, idOf(current))).toThrow(
      expect.objectContaining({ code: 'signingKey.inUse' }),
    );
    erasePrivateKey(years, idOf(old));
    const kept = years.db.prepare('SELECT private_key FROM signing_keys WHERE id = ?').pluck().get(idOf(old));
    expect(kept).toEqual(Buffer.alloc(0));
    expect(listSigningKeys(years.db).find(({ id }) => id === idOf(old))).toMatchObject({
      certificate: old.certificate,
      erasedAt: expect.any(String),
    });
    expect(() => signWithAgain(years, idOf(old), null)).toThrow(
      expect.objectContaining({ code: 'signingKey.erased' }),
    );
    const put = years.db.prepare("UPDATE signing_keys SET private_key = x'01' WHERE id = ?");
    expect(() => put.run(idOf(old))).toThrow(/never changed/);
    expect(() => put.run(idOf(current))).toThrow(/never changed/);
    expect(() => years.db.exec('DELETE FROM signing_key_uses')).toThrow(/never removed/);
  });

  it('what was done with keys stands in the audit log, without a name', () => {
    const events = years.db
      .prepare("SELECT event, subject_id FROM audit_log WHERE subject_kind = 'signing-key'")
      .all();
    expect(JSON.stringify(events)).not.toContain('Imported');
    expect(new Set(events.map((each) => z.object({ event: z.string() }).parse(each).event))).toEqual(
      new Set(['signing-key.made', 'signing-key.imported', 'signing-key.used', 'signing-key.erased']),
    );
  });
});
