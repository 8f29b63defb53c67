import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { changeMentorProfile } from '../../../electron/records/mentor/profile.ts';
import { keepSigningIdentity } from '../../../electron/records/signing/signing-identity.ts';
import { type TestVault, testVault, unknownId } from './test-vault.ts';

let vault: TestVault;
beforeAll(async () => {
  vault = await testVault();
  vault.setClock('2026-03-02T12:00:00.000Z');
  changeMentorProfile(vault, { name: 'Dr Max Placeholder', profession: null, registration: null });
});
afterAll(() => vault.remove());

const adas = { fingerprint: 'a'.repeat(64), name: 'Dr Ada Mockford', comparedOn: '2026-03-01' };

const refusedWith = (rule: string) => expect.objectContaining({ facts: expect.objectContaining({ rule }) });

/** What an act was refused with; undefined when it was not. */
function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

it('a compared fingerprint is kept with a name and a day, and leaves the audit log without either', () => {
  const kept = on['verification.keepKey'](vault, adas);
  expect(on['verification.keyring'](vault, undefined).known).toEqual([{ ...adas, id: kept.id }]);
  const log = vault.db.prepare('SELECT event, subject_kind, subject_id FROM audit_log ORDER BY rowid DESC');
  expect(log.get()).toEqual({
    event: 'known-key.kept',
    subject_kind: 'known-key',
    subject_id: kept.id,
  });
});

it('the same fingerprint is not kept twice, under whatever name, and never silently becomes another one', () => {
  expect(thrownBy(() => on['verification.keepKey'](vault, { ...adas, name: 'Somebody else' }))).toMatchObject(
    {
      facts: { rule: 'known-key-twice', name: adas.name },
    },
  );
  expect(() => vault.db.exec("UPDATE known_fingerprints SET name = 'Somebody else'")).toThrow(
    /never changed/,
  );
});

it('the vault’s own keys are known by themselves, the earlier ones too, and are not kept as another’s', async () => {
  const made = [];
  for (const name of ['first', 'second']) {
    const identity = await createSigningIdentity({ name, clock: vault.clock });
    keepSigningIdentity(vault, identity);
    made.push(identity.fingerprint);
  }
  const { own } = on['verification.keyring'](vault, undefined);
  expect(own).toEqual({ name: 'Dr Max Placeholder', fingerprints: made });
  const fingerprint = made[0] ?? '';
  expect(thrownBy(() => on['verification.keepKey'](vault, { ...adas, fingerprint }))).toEqual(
    refusedWith('known-key-own'),
  );
});

it('a day that lies ahead is refused', () => {
  const ahead = { fingerprint: 'b'.repeat(64), name: 'Dr Una Dummydata', comparedOn: '2026-03-04' };
  expect(thrownBy(() => on['verification.keepKey'](vault, ahead))).toEqual(refusedWith('known-key-ahead'));
});

it('a key can be forgotten and then compared anew', () => {
  const [kept] = on['verification.keyring'](vault, undefined).known;
  on['verification.removeKey'](vault, { id: kept?.id ?? '' });
  expect(on['verification.keyring'](vault, undefined).known).toEqual([]);
  on['verification.keepKey'](vault, adas);
  expect(thrownBy(() => on['verification.removeKey'](vault, { id: unknownId }))).toMatchObject({
    code: 'record.notFound',
  });
});
