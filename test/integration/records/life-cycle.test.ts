import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { listAudit } from '../../../electron/vault/audit/audit-log.ts';
import type { StepTaken } from '../../../shared/domain/life-cycle.ts';
import type { NewMentee } from '../../../shared/domain/mentee.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anHour, refusal, type TestVault, testVault, testwick, unknownId } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeEach(async () => {
  vault = await testVault();
  menteeId = add(testwick);
});
afterEach(() => vault.remove());

const today = '2026-03-02';
const add = (details: NewMentee) => on['mentees.add'](vault, details).id;
const stands = () => on['lifeCycle.read'](vault, { menteeId });
const move = (taken: StepTaken) => on['lifeCycle.move'](vault, { menteeId, taken });
const close = (openActions: 'with-mentee' | 'dropped' | 'kept-open' = 'kept-open') =>
  move({
    step: 'close',
    on: today,
    begunBy: null,
    endingKind: null,
    reason: null,
    openActions,
    plannedSessions: 'cancelled',
  });
const waive = (confidentialitySpoken = true) =>
  on['lifeCycle.waive'](vault, {
    menteeId,
    details: { on: today, words: 'We talk now and then', confidentialitySpoken, reporting: null },
  });
const agree = (...terms: string[]) => {
  const { id } = on['contracts.draft'](vault, {
    menteeId,
    template: 'short',
    document: documentOf(...terms),
  });
  return on['contracts.agree'](vault, { id, agreedOn: today });
};
const missing = () => stands().steps[0]?.missing;
const rule = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return error instanceof AlcoveError ? error.facts?.rule : undefined;
  }
  return undefined;
};

describe('beginning', () => {
  it('says what is missing, and agreeing terms that settle all of it begins the relationship', () => {
    expect(missing()).toEqual(['confidentiality', 'agreement']);
    agree('What is said stays between us');
    expect(stands()).toMatchObject({
      status: 'active',
      moves: [{ step: 'begin', from: 'exploratory', to: 'active', on: today }],
    });
  });

  it('waits, with the contract sealed, while confidentiality was not spoken about', () => {
    agree('We meet every month');
    expect(stands().status).toBe('exploratory');
    expect(missing()).toEqual(['confidentiality']);
    expect(rule(() => move({ step: 'begin', on: today }))).toBe('step-incomplete');
    const details = {
      category: 'limits-of-confidentiality',
      item: 'Serious harm',
      ruling: 'out',
      steps: [],
    } as const;
    on['boundaries.add'](vault, { menteeId, details: { ...details, agreedOn: today, reviewOn: null } });
    expect(move({ step: 'begin', on: today }).status).toBe('active');
  });

  it('can go without documents, which is noted with the day and the words', () => {
    expect(waive()).toMatchObject({ status: 'active', waiver: { on: today, words: 'We talk now and then' } });
    expect(listAudit(vault.db).map(({ event }) => event)).toContain('documents.waived');
    expect(JSON.stringify(listAudit(vault.db))).not.toContain('now and then');
  });

  it('without documents still waits until confidentiality was spoken about', () => {
    expect(waive(false).status).toBe('exploratory');
    expect(missing()).toEqual(['confidentiality']);
  });

  it('when directed, waits for what is reported to whom', () => {
    menteeId = add({ ...testwick, alias: 'Directed', origin: 'directed' });
    agree('What is said stays between us');
    expect(missing()).toEqual(['reporting-clause']);
    const details = { on: today, words: null, confidentialitySpoken: true, reporting: 'Dates only' };
    expect(on['lifeCycle.waive'](vault, { menteeId, details }).status).toBe('active');
  });
});

describe('on the way', () => {
  beforeEach(() => waive());

  it('a pause keeps its reason and the day to go on, and is taken up again', () => {
    const paused = move({ step: 'pause', on: today, reason: 'Parental leave', resumeOn: '2026-09-01' });
    expect(paused).toMatchObject({
      status: 'paused',
      moves: [{ reason: 'Parental leave', resumeOn: '2026-09-01' }, { step: 'begin' }],
    });
    expect(move({ step: 'resume', on: today }).status).toBe('active');
  });

  it('a contract agreed under review goes on with the relationship', () => {
    move({ step: 'review', on: today });
    agree('Still between us, now monthly');
    expect(stands()).toMatchObject({ status: 'active', moves: [{ step: 'continue' }, {}, {}] });
  });

  it('a contract agreed in a pause leaves it paused', () => {
    move({ step: 'pause', on: today, reason: 'Leave', resumeOn: '2026-09-01' });
    agree('Still between us');
    expect(stands().status).toBe('paused');
  });

  it('days in the wrong order are refused by name, and nothing is kept', () => {
    const before = stands();
    const pause = { step: 'pause', reason: 'Leave' } as const;
    expect(rule(() => move({ ...pause, on: today, resumeOn: today }))).toBe('resume-before-pause');
    expect(rule(() => move({ ...pause, on: '2026-03-01', resumeOn: '2026-09-01' }))).toBe('step-before-last');
    expect(rule(() => move({ step: 'review', on: '2026-03-03' }))).toBe('step-ahead');
    expect(stands()).toEqual(before);
  });

  it('what was taken stays as it was taken', () => {
    expect(() => vault.db.exec('UPDATE relationship_moves SET reason = NULL')).toThrow('append-only');
    expect(() => vault.db.exec('DELETE FROM relationship_moves')).toThrow('append-only');
  });
});

describe('closing', () => {
  const addAction = (title: string) =>
    on['actions.add'](vault, {
      menteeId,
      sessionId: null,
      details: { title, owner: 'mentee', due: null, status: 'open', outcome: null },
    });
  const actions = () => on['actions.list'](vault, { menteeId });

  it('is possible from the first day, with nothing settled and no reason', () => {
    expect(close()).toMatchObject({ status: 'closed', moves: [{ reason: null, endingKind: null }] });
  });

  it('leaves open actions open where the mentor says so', () => {
    addAction('Ring the college');
    close('kept-open');
    expect(actions()).toMatchObject([{ status: 'open', outcome: null }]);
  });

  it.each([
    ['with-mentee', 'Left with the mentee'],
    ['dropped', 'Dropped when'],
  ] as const)('writes down what becomes of open actions: %s', (become, outcome) => {
    addAction('Ring the college');
    close(become);
    expect(actions()).toMatchObject([{ status: 'dropped', outcome: expect.stringContaining(outcome) }]);
    const [hit] = on['search.query'](vault, { text: 'mentoring ended', menteeId, kinds: ['action'] });
    expect(hit?.title).toBe('Ring the college');
  });

  it('does not touch an action that was done, nor those of other mentees', () => {
    const { id } = addAction('Ring the college');
    const other = add({ ...testwick, alias: 'Pip Samplesby' });
    on['actions.change'](vault, {
      id,
      details: { title: 'Ring the college', owner: 'mentee', due: null, status: 'done', outcome: 'Rang' },
    });
    const details = { title: 'Diary', owner: 'mentee', due: null, status: 'open', outcome: null } as const;
    on['actions.add'](vault, { menteeId: other, sessionId: null, details });
    close('dropped');
    expect(actions()).toMatchObject([{ status: 'done', outcome: 'Rang' }]);
    expect(on['actions.list'](vault, { menteeId: other })).toMatchObject([{ status: 'open' }]);
  });

  it('cancels what is planned for that day or later, or keeps it, as the mentor says; nothing before', () => {
    const plan = (date: string) => on['sessions.plan'](vault, { menteeId, facts: { ...anHour, date } }).id;
    const [before, later] = [plan('2026-03-01'), plan('2026-03-09')];
    const states = () => {
      const all = on['sessions.list'](vault, { menteeId });
      return [before, later].map((id) => all.find((one) => one.id === id)?.state);
    };
    close();
    expect(states()).toEqual(['planned', 'cancelled']);
    expect(on['sessions.get'](vault, { id: later }).session.cancellation).toEqual({ by: null, on: today });
    move({ step: 'reopen', on: today, reason: null });
    const kept = plan('2026-03-16');
    move({
      ...{ step: 'close', on: today, begunBy: null, endingKind: null, reason: null },
      ...{ openActions: 'kept-open', plannedSessions: 'kept-planned' },
    });
    expect(on['sessions.get'](vault, { id: kept }).session.state).toBe('planned');
  });

  it('leaves the alias free; reopening is refused while another goes by it, and takes another alias', () => {
    close();
    const other = add(testwick);
    const reopen = (alias?: string) =>
      move({ step: 'reopen', on: today, reason: null, ...(alias !== undefined && { alias }) });
    expect(rule(() => reopen())).toBe('alias-used');
    expect(rule(() => reopen(testwick.alias.toUpperCase()))).toBe('alias-used');
    expect(stands().status).toBe('closed');
    expect(reopen('Rowan of old').status).toBe('exploratory');
    expect(on['mentees.get'](vault, { id: menteeId }).alias).toBe('Rowan of old');
    expect(on['search.query'](vault, { text: 'rowan of old', menteeId, kinds: null })).toHaveLength(1);
    expect(on['mentees.get'](vault, { id: other }).alias).toBe(testwick.alias);
  });

  it('before the first session is refused: a relationship cannot end before it began', () => {
    on['sessions.add'](vault, { menteeId, facts: anHour });
    const early = { step: 'end', on: '2026-03-01', begunBy: 'both', endingKind: 'completed' } as const;
    expect(rule(() => move({ ...early, finalSessionOn: null, reason: null }))).toBe(
      'ending-before-beginning',
    );
  });

  it('and reopening asks for a new agreement, though the earlier one is kept', () => {
    agree('What is said stays between us');
    vault.setClock('2026-03-02T10:00:00.000Z');
    close();
    vault.setClock('2026-03-02T11:00:00.000Z');
    expect(move({ step: 'reopen', on: today, reason: 'A new post' }).status).toBe('exploratory');
    expect(missing()).toEqual(['confidentiality', 'agreement']);
    expect(waive()).toMatchObject({
      status: 'active',
      moves: [{ step: 'begin' }, { step: 'reopen' }, {}, {}],
    });
    expect(on['contracts.list'](vault, { menteeId })).toHaveLength(1);
  });
});

it('an unknown mentee has no life-cycle, and nothing is written', () => {
  const before = listAudit(vault.db).length;
  menteeId = unknownId;
  for (const call of [stands, () => close(), () => waive()]) expect(refusal(call)).toBe('record.notFound');
  expect(listAudit(vault.db)).toHaveLength(before);
});
