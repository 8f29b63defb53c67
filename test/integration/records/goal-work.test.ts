import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { aGoal, anOption, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeAll(async () => {
  vault = await testVault();
  menteeId = on['mentees.add'](vault, testwick).id;
});
afterAll(() => vault.remove());

const today = '2026-03-02';
const goal = () => on['goals.add'](vault, { menteeId, details: aGoal });
const find = (text: string) =>
  on['search.query'](vault, { text, menteeId: null, kinds: null }).map(({ kind }) => kind);

/** The rule that refused the call. */
function rule(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof AlcoveError) return error.facts?.rule;
    throw error;
  }
  throw new Error('the call was not refused');
}

describe('where a goal stands', () => {
  it('changes by moves that keep their day and words', () => {
    const { id } = goal();
    on['goals.move'](vault, { id, to: 'parked', movedOn: '2026-02-20', words: 'Until the wombat returns' });
    const { status, moves } = on['goals.move'](vault, { id, to: 'achieved', movedOn: today, words: null });
    expect(status).toBe('achieved');
    expect(moves).toMatchObject([
      { from: 'active', to: 'parked', movedOn: '2026-02-20', words: 'Until the wombat returns' },
      { from: 'parked', to: 'achieved', movedOn: today, words: null },
    ]);
    expect(find('wombat')).toEqual(['goal']);
    const again = { id, to: 'active' as const, words: null };
    expect(rule(() => on['goals.move'](vault, { ...again, movedOn: '2026-03-01' }))).toBe('move-before-last');
    expect(rule(() => on['goals.move'](vault, { ...again, movedOn: '2026-03-03' }))).toBe('goal-day-to-come');
  });

  it('has a day to look at it again that lies ahead when it is set', () => {
    const past = { ...aGoal, targetDate: '2026-03-01' };
    expect(rule(() => on['goals.add'](vault, { menteeId, details: past }))).toBe('target-day-past');
    const { id } = goal();
    expect(rule(() => on['goals.change'](vault, { id, details: past }))).toBe('target-day-past');
    vault.setClock('2026-07-01T09:00:00.000Z');
    expect(on['goals.change'](vault, { id, details: aGoal }).targetDate).toBe(aGoal.targetDate);
    vault.setClock('2026-03-02T09:00:00.000Z');
  });
});

describe('progress', () => {
  it('is noted with its day, can be put right, and goes to the bin and back', () => {
    const { id: goalId } = goal();
    const add = (notedOn: string, text: string) =>
      on['goals.addProgress'](vault, { goalId, details: { notedOn, text } });
    add('2026-02-01', 'One evening kept');
    const { progress } = add(today, 'Two evnings');
    expect(progress.map(({ text }) => text)).toEqual(['Two evnings', 'One evening kept']);
    const id = progress[0]?.id ?? '';
    on['goals.changeProgress'](vault, { id, details: { notedOn: today, text: 'Two capybara evenings' } });
    expect(find('capybara')).toEqual(['goal']);
    const binned = on['bin.delete'](vault, { kind: 'progress', subjectId: id });
    expect(find('capybara')).toEqual([]);
    on['bin.putBack'](vault, { id: binned.id });
    expect(find('capybara')).toEqual(['goal']);
    expect(rule(() => add('2026-03-03', 'Tomorrow'))).toBe('goal-day-to-come');
  });
});

describe('a choice', () => {
  it('is refused without a reason, and cannot be reopened before it was made', () => {
    const { id: goalId } = goal();
    on['goals.addOption'](vault, { goalId, details: anOption('Resit now') });
    const { options } = on['goals.addOption'](vault, { goalId, details: anOption('Defer') });
    const choose = { goalId, optionId: options[0]?.id ?? '', chosenOn: '2026-02-10' };
    expect(rule(() => on['goals.choose'](vault, { ...choose, reason: '' }))).toBe('reason-missing');
    on['goals.choose'](vault, { ...choose, reason: 'Sooner over' });
    const reopen = (on_: string, reason: string) =>
      rule(() => on['goals.reopenChoice'](vault, { goalId, on: on_, reason }));
    expect(reopen('2026-02-09', 'The rota')).toBe('reopened-before-chosen');
    expect(reopen('2026-02-11', '')).toBe('reason-missing');
  });
});

it('an action without an owner is refused', () => {
  const details = { title: 'Ring', owner: null, due: null, status: 'open', outcome: null } as const;
  expect(rule(() => on['actions.add'](vault, { menteeId, sessionId: null, details }))).toBe('owner-missing');
  const owned = { ...details, owner: 'mentor', confidence: 4, easier: 'A smaller numbat step' } as const;
  const { id } = on['actions.add'](vault, { menteeId, sessionId: null, details: owned });
  expect(rule(() => on['actions.change'](vault, { id, details }))).toBe('owner-missing');
  expect(on['actions.list'](vault, { menteeId })).toMatchObject([{ confidence: 4, owner: 'mentor' }]);
  expect(find('numbat')).toEqual(['action']);
});
