import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { listConcernFollowUps } from '../../../electron/records/concerns/concerns.ts';
import { gatherShareableRecord } from '../../../electron/records/sessions/shareable-record.ts';
import { listAudit } from '../../../electron/vault/audit/audit-log.ts';
import type { ConcernEntryDetails } from '../../../shared/domain/concern.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { anHour, refusal, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
let sessionId: string;
let id: string;
beforeEach(async () => {
  vault = await testVault();
  menteeId = on['mentees.add'](vault, testwick).id;
  sessionId = on['sessions.add'](vault, { menteeId, facts: anHour }).id;
  on['mentor.changeProfile'](vault, { name: 'Dr Max Placeholder', profession: null, registration: null });
  id = on['concerns.open'](vault, { menteeId, sessionId }).id;
});
afterEach(() => vault.remove());

const entry = (details: Partial<ConcernEntryDetails> = {}): ConcernEntryDetails => ({
  step: 'noticed',
  choice: details.step === undefined || details.step === 'noticed' ? 'patient-safety' : null,
  who: null,
  words: 'Spoke of the armadillo shift',
  on: '2026-03-02',
  corrects: null,
  ...details,
});
const record = (details?: Partial<ConcernEntryDetails>) =>
  on['concerns.record'](vault, { id, entry: entry(details) });
const list = () => on['concerns.list'](vault, { menteeId });
const find = (text: string) => on['search.query'](vault, { text, menteeId, kinds: null });

describe('the concern log', () => {
  it('records entry after entry, each with its own moment', () => {
    record();
    vault.setClock('2026-03-03T09:00:00.000Z');
    record({ step: 'advice', who: 'Defence body', words: 'Ask them to report it' });
    expect(list()).toMatchObject([
      {
        sessionId,
        entries: [
          { number: 1, step: 'noticed', choice: 'patient-safety', recordedAt: '2026-03-02T09:00:00.000Z' },
          { number: 2, step: 'advice', who: 'Defence body', recordedAt: '2026-03-03T09:00:00.000Z' },
        ],
      },
    ]);
  });

  it('refuses by its rule what is incomplete, and keeps the draft of it', () => {
    const draft = { choice: null, who: null, words: 'Something is wrong', on: null };
    on['concerns.draft'](vault, { id, step: 'noticed', draft });
    const call = () => record({ choice: null });
    expect(call).toThrow(new AlcoveError('record.invalid', { rule: 'concern-choice' }));
    expect(list()).toMatchObject([{ entries: [], draft: { noticed: draft } }]);
  });

  it('takes the draft away with what was recorded from it, and leaves the other steps alone', () => {
    const draft = { choice: null, who: null, words: 'Begun', on: null };
    for (const step of ['noticed', 'decision'] as const) on['concerns.draft'](vault, { id, step, draft });
    expect(record().draft).toEqual({ decision: draft });
  });

  it('never changes what was recorded, whoever asks', () => {
    record();
    expect(() => vault.db.exec("UPDATE concern_entries SET words = 'Nothing'")).toThrow(/kept as it was/);
    expect(() => vault.db.exec('DELETE FROM concern_entries')).toThrow(/stays/);
    record({ words: 'Spoke of the night shift', corrects: 1 });
    expect(list()[0]?.entries.map(({ words }) => words)).toEqual([
      'Spoke of the armadillo shift',
      'Spoke of the night shift',
    ]);
  });

  it('opens the page that was left blank, not another one', () => {
    expect(on['concerns.open'](vault, { menteeId, sessionId: null })).toMatchObject({ id, sessionId: null });
    record();
    expect(on['concerns.open'](vault, { menteeId, sessionId }).id).not.toBe(id);
  });

  it('is found as private, and leaves no word in the audit log or in the shareable record', () => {
    record();
    expect(find('armadillo')).toMatchObject([
      { kind: 'concern', subjectId: id, audience: 'private', title: '' },
    ]);
    expect(JSON.stringify(listAudit(vault.db))).not.toContain('armadillo');
    const leaving = gatherShareableRecord(vault.db, sessionId, {
      recordId: vault.newId(),
      madeAt: vault.clock(),
    });
    expect(JSON.stringify(leaving)).not.toContain('armadillo');
    expect(listAudit(vault.db).map(({ event }) => event)).toContain('concern.noticed');
  });
});

describe('a concern in the bin', () => {
  it('is one of which nothing was recorded', () => {
    const { id: binned } = on['bin.delete'](vault, { kind: 'concern', subjectId: id });
    expect(list()).toEqual([]);
    on['bin.putBack'](vault, { id: binned });
    record();
    expect(refusal(() => on['bin.delete'](vault, { kind: 'concern', subjectId: id }))).toBe('record.sealed');
  });

  it('that came up in a session knows that session again when both are put back', () => {
    const session = on['bin.delete'](vault, { kind: 'session', subjectId: sessionId });
    const concern = on['bin.delete'](vault, { kind: 'concern', subjectId: id });
    on['bin.putBack'](vault, { id: concern.id });
    on['bin.putBack'](vault, { id: session.id });
    expect(list()).toMatchObject([{ id, sessionId }]);
  });
});

describe('a follow-up', () => {
  it('is due from its day on, and says nothing of what it is about', () => {
    record();
    record({ step: 'follow-up', on: '2026-03-09', words: 'Ask how the talk went' });
    expect(listConcernFollowUps(vault.db, '2026-03-08')).toEqual([]);
    expect(listConcernFollowUps(vault.db, '2026-03-09')).toEqual([
      { concernId: id, menteeId, alias: testwick.alias, followUpOn: '2026-03-09' },
    ]);
  });

  it('is over once the concern is closed', () => {
    record();
    record({ step: 'follow-up', on: '2026-03-09' });
    record({ step: 'decision', words: 'They report it themselves' });
    record({ step: 'closing', words: 'Reported' });
    expect(listConcernFollowUps(vault.db, '2026-12-31')).toEqual([]);
  });
});
