import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { listAudit } from '../../../electron/vault/audit/audit-log.ts';
import type { ConflictAnswer } from '../../../shared/domain/conflict-check.ts';
import { refusal, ruleOf, type TestVault, testVault, testwick, unknownId } from './test-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await testVault();
});
afterEach(() => vault.remove());

const events = () => listAudit(vault.db).map(({ event }) => event);
const appraiser: ConflictAnswer = { roles: ['appraiser'], earlierRoles: [], reason: 'Ended in 2023' };
const today = '2026-03-02';

describe('adding a mentee', () => {
  it('who has been met begins an exploratory relationship, and reads back as it was written', () => {
    const { begun: _, firstMeeting: __, conflict, ...written } = testwick;
    const added = on['mentees.add'](vault, testwick);
    const at = '2026-03-02T09:00:00.000Z';
    expect(added).toMatchObject({ ...written, status: 'exploratory', createdAt: at });
    expect(added.conflict).toEqual({ ...conflict, askedAt: at });
    expect(on['mentees.get'](vault, { id: added.id })).toEqual(added);
    expect(on['mentees.list'](vault, undefined)).toEqual([added]);
  });

  it('stays an enquiry while the conflict check is open, and cannot have begun', () => {
    const open = { ...testwick, conflict: null };
    expect(ruleOf(() => on['mentees.add'](vault, open))).toBe('conflicts-first');
    expect(on['mentees.list'](vault, undefined)).toEqual([]);
    const enquiry = on['mentees.add'](vault, { ...open, begun: false });
    expect(enquiry).toMatchObject({ status: 'enquiry', conflict: null });
    expect(on['mentees.conflictChecks'](vault, { menteeId: enquiry.id })).toEqual([]);
  });

  it('with a conflicting role needs a reason, and nothing is kept without one', () => {
    const conflicting = { ...testwick, conflict: { ...appraiser, reason: null } };
    expect(ruleOf(() => on['mentees.add'](vault, conflicting))).toBe('conflict-reason');
    expect(on['mentees.list'](vault, undefined)).toEqual([]);
    expect(events()).toEqual([]);
  });

  it('with a conflicting role and a reason is noted as an override, without the reason', () => {
    on['mentees.add'](vault, { ...testwick, stage: null, conflict: appraiser });
    expect(events().sort()).toEqual(['conflict.asked', 'conflict.overridden', 'mentee.added']);
    expect(JSON.stringify(listAudit(vault.db))).not.toContain('2023');
  });

  it('plans the first meeting that was agreed at once', () => {
    const firstMeeting = { date: '2026-03-16', startTime: '14:30', zone: 'Europe/London' };
    const { id: menteeId } = on['mentees.add'](vault, { ...testwick, firstMeeting });
    expect(on['sessions.list'](vault, { menteeId })).toMatchObject([
      { number: 1, state: 'planned', date: '2026-03-16', startTime: '14:30' },
    ]);
  });

  it('refuses an alias that another mentee goes by, whatever its case, and keeps nothing', () => {
    on['mentees.add'](vault, testwick);
    const again = { ...testwick, alias: ' dr  rowan TESTWICK' };
    expect(ruleOf(() => on['mentees.add'](vault, again))).toBe('alias-used');
    expect(on['mentees.list'](vault, undefined)).toHaveLength(1);
  });

  it('takes an alias over from a relationship that is over', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const close = {
      begunBy: null,
      endingKind: null,
      reason: null,
      openActions: 'kept-open',
      plannedSessions: 'kept-planned',
    } as const;
    on['lifeCycle.move'](vault, { menteeId, taken: { step: 'close', on: today, ...close } });
    expect(on['mentees.add'](vault, testwick).alias).toBe(testwick.alias);
  });
});

describe('changing what is known', () => {
  it('changes what is handed in and leaves the rest', () => {
    const before = on['mentees.add'](vault, testwick);
    const changes = {
      needs: 'A sounding board',
      hoursAMonth: 1.5,
      nameOnRecord: true,
      timeSource: 'study',
    } as const;
    const after = on['mentees.change'](vault, { id: before.id, changes });
    expect(after).toEqual({ ...before, ...changes });
    expect(on['mentees.change'](vault, { id: before.id, changes: { needs: null } }).needs).toBeNull();
  });

  it('keeps an alias to itself, and lets nobody else take it', () => {
    const { id } = on['mentees.add'](vault, testwick);
    on['mentees.add'](vault, { ...testwick, alias: 'Pip' });
    expect(on['mentees.change'](vault, { id, changes: { alias: 'DR ROWAN' } }).alias).toBe('DR ROWAN');
    expect(ruleOf(() => on['mentees.change'](vault, { id, changes: { alias: 'pip' } }))).toBe('alias-used');
  });

  it.each([
    ['lineManagerInformedOn', 'informed-ahead'],
    ['privacyNoticeOn', 'notice-ahead'],
  ] as const)('refuses a day ahead as the %s', (field, rule) => {
    const { id } = on['mentees.add'](vault, testwick);
    expect(ruleOf(() => on['mentees.change'](vault, { id, changes: { [field]: '2026-03-03' } }))).toBe(rule);
    expect(on['mentees.change'](vault, { id, changes: { [field]: today } })[field]).toBe(today);
  });
});

describe('the conflict check', () => {
  const answered = (menteeId: string, answer: ConflictAnswer) =>
    on['mentees.answerConflicts'](vault, { menteeId, answer });

  it('keeps every answer, and the newest is the one that holds', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    vault.setClock('2026-04-01T09:00:00.000Z');
    expect(answered(menteeId, appraiser).conflict).toEqual({
      ...appraiser,
      askedAt: '2026-04-01T09:00:00.000Z',
    });
    expect(on['mentees.conflictChecks'](vault, { menteeId })).toMatchObject([
      { occasion: 'changed', roles: ['appraiser'], reason: 'Ended in 2023' },
      { occasion: 'added', roles: [], reason: null },
    ]);
  });

  it('notes an override again only when roles or reason change', () => {
    const { id: menteeId } = on['mentees.add'](vault, { ...testwick, conflict: appraiser });
    answered(menteeId, appraiser);
    answered(menteeId, { ...appraiser, reason: 'Ended long ago' });
    expect(events().filter((event) => event === 'conflict.overridden')).toHaveLength(2);
  });

  it('takes a former supervisor whose role is over, and refuses one whose role goes on', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const over = (ended: string): ConflictAnswer => ({
      roles: ['former-supervisor'],
      earlierRoles: [{ role: 'Placement supervisor', began: null, ended }],
      reason: 'No part in the course any more',
    });
    expect(ruleOf(() => answered(menteeId, over('2026-12-31')))).toBe('earlier-role-not-over');
    expect(answered(menteeId, over('2023-08-31')).conflict?.earlierRoles).toEqual([
      { role: 'Placement supervisor', began: null, ended: '2023-08-31' },
    ]);
  });

  it('cannot be altered afterwards, not even by hand', () => {
    on['mentees.add'](vault, testwick);
    expect(() => vault.db.prepare('UPDATE conflict_checks SET reason = NULL').run()).toThrow(/append-only/u);
    expect(() => vault.db.prepare('DELETE FROM conflict_checks').run()).toThrow(/append-only/u);
  });

  it('is asked of no mentee that is not there', () => {
    expect(refusal(() => answered(unknownId, appraiser))).toBe('record.notFound');
  });
});

describe('a career', () => {
  const nothing = { stage: null, transition: null, began: null, ended: null, note: null };

  it('begins with the stage that was known on adding, and the newest shows', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const st5 = { ...nothing, stage: 'ST5', transition: 'promotion', began: today } as const;
    on['stages.add'](vault, { menteeId, details: st5 });
    on['stages.add'](vault, { menteeId, details: { ...nothing, stage: 'ST3', began: '2024-08-07' } });
    on['stages.add'](vault, { menteeId, details: { ...nothing, stage: 'Consultant', began: '2029-01-01' } });
    expect(on['stages.list'](vault, { menteeId }).map(({ stage }) => stage)).toEqual([
      ...['Consultant', 'ST5', 'ST4', 'ST3'],
    ]);
    expect(on['mentees.get'](vault, { id: menteeId }).stage).toBe('ST5');
  });

  it('refuses an entry that ends before it begins, and one that says nothing', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const add = (details: object) =>
      on['stages.add'](vault, { menteeId, details: { ...nothing, ...details } });
    expect(ruleOf(() => add({ stage: 'ST5', began: '2026-02-04', ended: '2026-02-03' }))).toBe('stage-dates');
    expect(ruleOf(() => add({ note: 'Something changed' }))).toBe('stage-empty');
  });

  it('goes into the bin stage by stage, and comes back', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    const { id } = on['stages.add'](vault, { menteeId, details: { ...nothing, stage: 'ST5', began: today } });
    const { id: binId } = on['bin.delete'](vault, { kind: 'stage', subjectId: id });
    expect(on['mentees.get'](vault, { id: menteeId }).stage).toBe('ST4');
    on['bin.putBack'](vault, { id: binId });
    expect(on['mentees.get'](vault, { id: menteeId }).stage).toBe('ST5');
  });
});

describe('sensitive details', () => {
  it('are kept apart from search and from what lists show, and destroyed at once', () => {
    const { id: menteeId } = on['mentees.add'](vault, testwick);
    on['mentees.saveSensitive'](vault, { menteeId, words: 'zinfandel' });
    expect(on['mentees.sensitive'](vault, { menteeId })).toEqual({ words: 'zinfandel' });
    expect(on['search.query'](vault, { text: 'zinfandel', menteeId: null, kinds: null })).toEqual([]);
    expect(JSON.stringify(on['mentees.list'](vault, undefined))).not.toContain('zinfandel');
    on['mentees.saveSensitive'](vault, { menteeId, words: null });
    expect(on['mentees.sensitive'](vault, { menteeId })).toEqual({ words: null });
    expect(on['bin.list'](vault, undefined)).toEqual([]);
  });
});
