import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { VaultHost } from '../../../electron/ipc/processes/vault-host.ts';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { listVersions } from '../../../electron/records/documents/document-versions.ts';
import { listSignedRecords } from '../../../electron/records/session-records/signed-records.ts';
import {
  keepSigningIdentity,
  readSigningIdentity,
} from '../../../electron/records/signing/signing-identity.ts';
import { lastAuditMoment } from '../../../electron/vault/audit/audit-log.ts';
import type { ActionDetails } from '../../../shared/domain/action.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { actionsOfSession } from '../../../shared/domain/session-actions.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { newVault, password } from '../vault/temporary-vault.ts';
import { sealRecord } from './seal-record.ts';
import { anHour, type TestVault, testVault, testwick } from './test-vault.ts';

const anAction: ActionDetails = {
  ...{ title: 'Ask for study leave', owner: 'mentee', due: null, status: 'open', outcome: null },
};

describe('when the clock is set back by a month', () => {
  let vault: TestVault;
  let menteeId: string;
  beforeAll(async () => {
    vault = await testVault();
    menteeId = on['mentees.add'](vault, testwick).id;
  });
  afterAll(() => vault.remove());

  const asItWas = () => vault.setClock('2026-03-02T10:00:00.000Z');
  const setBack = () => vault.setClock('2026-02-02T10:00:00.000Z');
  const namesOf = (actions: readonly { title: string }[]) => actions.map(({ title }) => title);

  test('sessions stay in the order of their numbers, and an action done before a session is not carried into it', () => {
    asItWas();
    const first = on['sessions.add'](vault, { menteeId, facts: anHour });
    const at = { menteeId, sessionId: first.id };
    const done = on['actions.add'](vault, { ...at, details: { ...anAction, title: 'Done before' } });
    on['actions.add'](vault, { ...at, details: { ...anAction, title: 'Still open' } });
    const { title, owner, due, outcome } = done;
    on['actions.change'](vault, { id: done.id, details: { title, owner, due, outcome, status: 'done' } });
    setBack();
    const second = on['sessions.add'](vault, { menteeId, facts: anHour });
    const third = on['sessions.add'](vault, { menteeId, facts: anHour });
    const sessions = on['sessions.list'](vault, { menteeId });
    expect(sessions.map(({ number }) => number)).toEqual([3, 2, 1]);
    const actions = () => on['actions.list'](vault, { menteeId });
    expect(namesOf(actionsOfSession(second, sessions, actions()).carried)).toEqual(['Still open']);

    const between = on['actions.add'](vault, { menteeId, sessionId: null, details: anAction });
    expect(namesOf(actionsOfSession(second, sessions, actions()).carried)).not.toContain(between.title);
    expect(namesOf(actionsOfSession(third, sessions, actions()).carried)).toContain(between.title);
    on['actions.change'](vault, { id: between.id, details: { ...anAction, status: 'done' } });
    expect(namesOf(actionsOfSession(third, sessions, actions()).carried)).toContain(between.title);
  });

  test('every version of a text is kept, in the order in which it was written', () => {
    asItWas();
    const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
    const save = (text: string, revision: number) =>
      on['sessions.saveRecord'](vault, { sessionId, document: documentOf(text), revision }).revision;
    const revision = save('first', on['sessions.get'](vault, { id: sessionId }).record.revision);
    setBack();
    save('second', revision);
    const versions = listVersions(vault.db, 'session-record', sessionId);
    expect(versions.map(({ number }) => number)).toEqual(
      [...versions.keys()].map((at) => versions.length - at),
    );
    expect(versions[0]?.current).toBe(true);
    expect(on['sessions.get'](vault, { id: sessionId }).record.document).toEqual(documentOf('second'));
  });

  test('the newest signing key signs, the record signed last stands first, and so does what was deleted last', async () => {
    const keep = async () => {
      const identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock: vault.clock });
      keepSigningIdentity(vault, identity);
      return identity.fingerprint;
    };
    const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
    const sign = (fileName: string, fingerprint: string) =>
      sealRecord(vault, sessionId, randomBytes(16), { fileName, fingerprint });
    const remove = (title: string) => {
      const { id: subjectId } = on['actions.add'](vault, {
        menteeId,
        sessionId: null,
        details: { ...anAction, title },
      });
      on['bin.delete'](vault, { kind: 'action', subjectId });
    };
    asItWas();
    await sign('first.pdf', await keep());
    remove('first');
    setBack();
    const second = await keep();
    on['records.amend'](vault, { sessionId, reason: 'A date was wrong.' });
    await sign('second.pdf', second);
    remove('second');
    expect(readSigningIdentity(vault.db)?.fingerprint).toBe(second);
    expect(listSignedRecords(vault.db, sessionId).map(({ fileName }) => fileName)).toEqual([
      'second.pdf',
      'first.pdf',
    ]);
    expect(on['bin.list'](vault, undefined).map(({ title }) => title)).toEqual(['second', 'first']);
    expect(lastAuditMoment(vault.db)).toBe('2026-02-02T10:00:00.000Z');
  });
});

test('a vault that is opened with the clock set back says so, with both moments, until something is written', async () => {
  const vault = await newVault();
  vault.close();
  const host = new VaultHost();
  const open = async (at: string) => {
    vi.setSystemTime(at);
    const { notices } = await host.open(vault.folder, byPassword(password));
    return notices.filter(({ code }) => code === 'clock-set-back');
  };
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    expect(await open('2026-11-21T12:01:00.000Z')).toEqual([]);
    on['mentees.add'](host.context, testwick);
    host.close();
    expect(await open('2026-11-20T12:00:00.000Z')).toEqual([
      {
        code: 'clock-set-back',
        facts: { writtenAt: '2026-11-21T12:01:00.000Z', clockAt: '2026-11-20T12:00:00.000Z' },
      },
    ]);
    on['mentees.add'](host.context, { ...testwick, alias: 'Pip' });
    host.close();
    expect(await open('2026-11-20T12:01:00.000Z')).toEqual([]);
  } finally {
    host.close();
    vi.useRealTimers();
  }
});
