import { describe, expect, it } from 'vitest';
import { isDueBeforeAgreed, ownedAction } from '../../../shared/domain/action.ts';
import { currentChoice, type GoalChoice, type GoalOption } from '../../../shared/domain/goal.ts';
import {
  goalQuestions,
  notYetSaid,
  refusedChoice,
  refusedMove,
  refusedReopening,
  refusedTarget,
} from '../../../shared/domain/goal-rules.ts';
import { words } from '../../../shared/words/index.ts';

const today = '2026-03-10';
const option = (id: string): GoalOption => ({
  id,
  goalId: 'goal',
  description: id,
  pros: null,
  cons: null,
  resources: null,
  suitability: null,
});
const choice = (chosenOn: string, reopenedOn?: string): GoalChoice => ({
  id: 'choice',
  goalId: 'goal',
  optionId: 'a',
  chosenOn,
  reason: 'It fits',
  reopened: reopenedOn === undefined ? null : { on: reopenedOn, reason: 'The rota', createdAt: '' },
  createdAt: '',
});
const two = [option('a'), option('b')];
const fits = { chosenOn: '2026-03-05', reason: 'It fits' };

describe('a choice', () => {
  it('needs two options, a reason, and a day that has come', () => {
    expect(refusedChoice({ options: [option('a')], choices: [] }, fits, today)).toBe('two-options');
    expect(refusedChoice({ options: two, choices: [] }, { ...fits, reason: '  ' }, today)).toBe(
      'reason-missing',
    );
    expect(refusedChoice({ options: two, choices: [] }, { ...fits, chosenOn: '2026-03-11' }, today)).toBe(
      'goal-day-to-come',
    );
    expect(refusedChoice({ options: two, choices: [] }, { ...fits, chosenOn: today }, today)).toBeUndefined();
  });

  it('has to be reopened before another is made, and the next one follows the reopening', () => {
    const standing = { options: two, choices: [choice('2026-03-01')] };
    expect(refusedChoice(standing, fits, today)).toBe('choice-in-force');
    const reopened = { options: two, choices: [choice('2026-03-01', '2026-03-06')] };
    expect(refusedChoice(reopened, fits, today)).toBe('choice-before-last');
    expect(refusedChoice(reopened, { ...fits, chosenOn: '2026-03-06' }, today)).toBeUndefined();
  });

  it('is in force until it is reopened', () => {
    expect(currentChoice({ choices: [choice('2026-03-01')] })).toMatchObject({ optionId: 'a' });
    expect(currentChoice({ choices: [choice('2026-03-01', '2026-03-06')] })).toBeUndefined();
    expect(currentChoice({ choices: [] })).toBeUndefined();
  });
});

describe('reopening a choice', () => {
  const goal = { choices: [choice('2026-03-05')] };
  const reason = 'The rota changed';
  it('needs a choice that stands, a reason, and a day from the choice to today', () => {
    expect(refusedReopening({ choices: [] }, { on: today, reason }, today)).toBe('no-choice-to-reopen');
    expect(refusedReopening(goal, { on: today, reason: '' }, today)).toBe('reason-missing');
    expect(refusedReopening(goal, { on: '2026-03-04', reason }, today)).toBe('reopened-before-chosen');
    expect(refusedReopening(goal, { on: '2026-03-11', reason }, today)).toBe('goal-day-to-come');
    expect(refusedReopening(goal, { on: '2026-03-05', reason }, today)).toBeUndefined();
  });
});

describe('moving a goal', () => {
  const moves = [{ from: 'draft', to: 'active', movedOn: '2026-03-05', words: null, createdAt: '' } as const];
  it('may lead from any status to any other, in the order of the days', () => {
    const goal = { status: 'active', moves } as const;
    expect(refusedMove(goal, { to: 'active', movedOn: today }, today)).toBe('goal-stands-there');
    expect(refusedMove(goal, { to: 'parked', movedOn: '2026-03-04' }, today)).toBe('move-before-last');
    expect(refusedMove(goal, { to: 'parked', movedOn: '2026-03-11' }, today)).toBe('goal-day-to-come');
    for (const to of ['draft', 'achieved', 'parked', 'dropped'] as const)
      expect(refusedMove(goal, { to, movedOn: '2026-03-05' }, today)).toBeUndefined();
  });
});

it('a day to look at a goal again lies ahead when it is set, and may pass', () => {
  expect(refusedTarget('2026-03-09', null, today)).toBe('target-day-past');
  expect(refusedTarget('2026-03-09', '2026-03-09', today)).toBeUndefined();
  expect(refusedTarget(today, null, today)).toBeUndefined();
  expect(refusedTarget(null, '2026-03-09', today)).toBeUndefined();
});

it('what is not yet said is told in the order of a conversation', () => {
  const nothing = Object.fromEntries(goalQuestions.map((question) => [question, null])) as Record<
    (typeof goalQuestions)[number],
    null
  >;
  expect(notYetSaid(nothing)).toEqual(goalQuestions);
  expect(notYetSaid({ ...nothing, why: 'It matters', targetDate: today })).toEqual(
    goalQuestions.filter((question) => question !== 'why' && question !== 'targetDate'),
  );
});

it('every rule has a sentence', () => {
  for (const rule of [
    'two-options',
    'reason-missing',
    'choice-in-force',
    'choice-before-last',
    'no-choice-to-reopen',
    'reopened-before-chosen',
    'goal-day-to-come',
    'target-day-past',
    'goal-stands-there',
    'move-before-last',
    'owner-missing',
  ])
    expect(words).toHaveProperty([`rule.${rule}`]);
});

describe('an action', () => {
  const draft = { title: 'Ring', due: null, status: 'open', outcome: null } as const;
  it('has no owner until one is chosen', () => {
    expect(ownedAction({ ...draft, owner: null })).toBeUndefined();
    expect(ownedAction({ ...draft, owner: 'mentor' })).toEqual({ ...draft, owner: 'mentor' });
  });

  it('that is due before it was agreed deserves a second look', () => {
    expect(isDueBeforeAgreed('2026-03-01', '2026-03-02')).toBe(true);
    expect(isDueBeforeAgreed('2026-03-02', '2026-03-02')).toBe(false);
    expect(isDueBeforeAgreed(null, '2026-03-02')).toBe(false);
  });
});
