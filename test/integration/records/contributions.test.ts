import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { aGoal, anHour, refusal, type TestVault, testVault, testwick, unknownId } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeAll(async () => {
  vault = await testVault();
  menteeId = on['mentees.add'](vault, testwick).id;
});
afterAll(() => vault.remove());

const goal = () => on['goals.add'](vault, { menteeId, details: aGoal }).id;
const session = () => on['sessions.add'](vault, { menteeId, facts: anHour }).id;
const idea = (text: string) => ({ voice: 'mentee-idea' as const, text });
const experience = (text: string) => ({ voice: 'mentor-experience' as const, text });
const find = (text: string) => on['search.query'](vault, { text, menteeId: null, kinds: null });

describe('what the mentee and the mentor brought in', () => {
  it('is kept with whose it is, and read with its goal and with its session', () => {
    const [goalId, sessionId] = [goal(), session()];
    const own = on['contributions.add'](vault, {
      menteeId,
      place: { goalId, sessionId },
      details: idea('Ask the tutor for a timetable'),
    });
    const offered = on['contributions.add'](vault, {
      menteeId,
      place: { goalId: null, sessionId },
      details: experience('I deferred once myself'),
    });
    expect(on['contributions.ofGoal'](vault, { goalId })).toEqual([own]);
    expect(on['contributions.ofSession'](vault, { sessionId }).map(({ voice }) => voice)).toEqual([
      'mentee-idea',
      'mentor-experience',
    ]);
    const changed = on['contributions.change'](vault, {
      id: offered.id,
      place: { goalId, sessionId },
      details: idea('She deferred once herself'),
    });
    expect(changed).toMatchObject({ goalId, voice: 'mentee-idea' });
    expect(on['contributions.ofGoal'](vault, { goalId })).toHaveLength(2);
  });

  it('is found by its words, and opens where it stands', () => {
    const goalId = goal();
    const place = { goalId, sessionId: null };
    const { id } = on['contributions.add'](vault, { menteeId, place, details: idea('A library carrel') });
    expect(find('carrel')).toMatchObject([
      { kind: 'contribution', subjectId: id, goalId, sessionId: null, audience: 'shareable' },
    ]);
    on['bin.delete'](vault, { kind: 'contribution', subjectId: id });
    expect(find('carrel')).toEqual([]);
  });

  it('has to stand with a goal or a session of the same mentee', () => {
    const add = (place: { goalId: string | null; sessionId: string | null }, of = menteeId) =>
      refusal(() => on['contributions.add'](vault, { menteeId: of, place, details: idea('x') }));
    const other = on['mentees.add'](vault, { ...testwick, alias: 'Somebody else' }).id;
    expect(add({ goalId: null, sessionId: null })).toBe('record.invalid');
    expect(add({ goalId: goal(), sessionId: null }, other)).toBe('record.notFound');
    expect(add({ goalId: null, sessionId: session() }, other)).toBe('record.notFound');
    expect(add({ goalId: unknownId, sessionId: null })).toBe('record.notFound');
  });
});

describe('the goals a session spoke of', () => {
  it('are marked and unmarked, and known from the goal too', () => {
    const [goalId, sessionId] = [goal(), session()];
    on['goals.markSpokenOf'](vault, { sessionId, goalId, spokenOf: true });
    expect(on['goals.markSpokenOf'](vault, { sessionId, goalId, spokenOf: true })).toEqual([goalId]);
    expect(on['goals.sessions'](vault, { goalId })).toMatchObject([{ id: sessionId, date: anHour.date }]);
    expect(on['goals.markSpokenOf'](vault, { sessionId, goalId, spokenOf: false })).toEqual([]);
    expect(on['goals.spokenOf'](vault, { sessionId })).toEqual([]);
  });

  it('are of the same mentee', () => {
    const other = on['mentees.add'](vault, { ...testwick, alias: 'Another one' }).id;
    const goalId = on['goals.add'](vault, { menteeId: other, details: aGoal }).id;
    const mark = () => on['goals.markSpokenOf'](vault, { sessionId: session(), goalId, spokenOf: true });
    expect(refusal(mark)).toBe('record.notFound');
  });
});

describe('in the bin', () => {
  const binned = (subjectId: string) =>
    on['bin.list'](vault, undefined).find((entry) => entry.subjectId === subjectId)?.id ?? '';
  const remove = (kind: 'goal' | 'session' | 'contribution', subjectId: string) =>
    on['bin.delete'](vault, { kind, subjectId });
  const putBack = (subjectId: string) => on['bin.putBack'](vault, { id: binned(subjectId) });

  it('a session takes what was brought in along, and brings it back with the goals it spoke of', () => {
    const [goalId, sessionId] = [goal(), session()];
    on['goals.markSpokenOf'](vault, { sessionId, goalId, spokenOf: true });
    const place = { goalId, sessionId };
    on['contributions.add'](vault, { menteeId, place, details: experience('A quokka story') });
    remove('session', sessionId);
    expect([find('quokka'), on['contributions.ofGoal'](vault, { goalId })]).toEqual([[], []]);
    putBack(sessionId);
    expect(find('quokka')).toHaveLength(1);
    expect(on['contributions.ofGoal'](vault, { goalId })).toHaveLength(1);
    expect(on['goals.spokenOf'](vault, { sessionId })).toEqual([goalId]);
  });

  it('what named a goal that is gone stands with its session alone', () => {
    const [goalId, sessionId] = [goal(), session()];
    on['goals.markSpokenOf'](vault, { sessionId, goalId, spokenOf: true });
    on['contributions.add'](vault, { menteeId, place: { goalId, sessionId }, details: idea('Stay') });
    remove('session', sessionId);
    remove('goal', goalId);
    putBack(sessionId);
    expect(on['contributions.ofSession'](vault, { sessionId })).toMatchObject([
      { goalId: null, text: 'Stay' },
    ]);
    expect(on['goals.spokenOf'](vault, { sessionId })).toEqual([]);
  });

  it('a contribution is not put back where neither its goal nor its session is there', () => {
    const goalId = goal();
    const place = { goalId, sessionId: null };
    const { id } = on['contributions.add'](vault, { menteeId, place, details: idea('Alone') });
    remove('contribution', id);
    remove('goal', goalId);
    expect(refusal(() => putBack(id))).toBe('bin.parentGone');
    putBack(goalId);
    putBack(id);
    expect(on['contributions.ofGoal'](vault, { goalId })).toMatchObject([{ text: 'Alone' }]);
  });
});
