import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { familyOf } from '../../../shared/domain/timeline.ts';
import { contract, type VaultProcedureName } from '../../../shared/ipc/contract.ts';
import { type TestVault, testVault } from './test-vault.ts';

let vault: TestVault;
beforeAll(async () => {
  vault = await testVault();
  vault.setClock('2026-11-21T12:00:00.000Z');
  seedSample(vault);
});
afterAll(() => vault.remove());

/** Reads as the page does: the answer has to pass the contract's own schema. */
function read<N extends VaultProcedureName>(name: N, input: Parameters<(typeof on)[N]>[1]) {
  const answer = on[name] as (context: TestVault, input: unknown) => unknown;
  return contract[name].output.parse(answer(vault, contract[name].input.parse(input)));
}

const mentees = () => on['mentees.list'](vault, undefined);

describe('the sample vault', () => {
  it('holds three relationships, all of them active', () => {
    expect(mentees().map(({ alias, status }) => [alias, status])).toEqual([
      ['Dr Fern Exampleton', 'active'],
      ['Dr Rowan Testwick', 'active'],
      ['Pip Samplesby', 'active'],
    ]);
    expect(on['mentor.profile'](vault, undefined).name).toBe('Dr Max Placeholder');
  });

  it('holds the whole story of each', () => {
    const counts = mentees().map(({ id: menteeId }) => ({
      contracts: on['contracts.list'](vault, { menteeId }).length,
      boundaries: on['boundaries.list'](vault, { menteeId }).length,
      goals: on['goals.list'](vault, { menteeId }).map(({ options, choices }) => [
        options.length,
        choices.length,
      ]),
      sessions: on['sessions.list'](vault, { menteeId }).length,
      actions: on['actions.list'](vault, { menteeId }).length,
    }));
    expect(counts).toEqual([
      {
        contracts: 1,
        boundaries: 6,
        goals: [
          [3, 2],
          [2, 0],
        ],
        sessions: 3,
        actions: 5,
      },
      { contracts: 1, boundaries: 7, goals: [[3, 1]], sessions: 3, actions: 5 },
      { contracts: 1, boundaries: 6, goals: [[3, 1]], sessions: 3, actions: 4 },
    ]);
  });

  it('passes the contract with every answer', () => {
    for (const { id: menteeId } of mentees()) {
      for (const name of [
        'contracts.list',
        'boundaries.list',
        'goals.list',
        'actions.list',
        'timeline.list',
      ] as const)
        expect(read(name, { menteeId })).not.toEqual([]);
      for (const { id } of on['sessions.list'](vault, { menteeId })) read('sessions.get', { id });
    }
    read('home.overview', { today: '2026-11-21' });
    read('search.query', { text: 'job plan', menteeId: null, kinds: null });
  });

  it('tells at home what comes next, what is open and how long was given this month', () => {
    const home = on['home.overview'](vault, { today: '2026-11-21' });
    expect(home.nextSessions.shown.map(({ alias, on: day }) => [alias, day])).toEqual([
      ['Pip Samplesby', '2026-12-14'],
      ['Dr Fern Exampleton', '2026-12-21'],
      ['Dr Rowan Testwick', '2027-01-05'],
    ]);
    expect(home.relationships.map(({ openActions }) => openActions)).toEqual([2, 2, 2]);
    const { shown, more } = home.openActions;
    expect(more).toBe(0);
    expect(shown).toHaveLength(6);
    expect(shown.map(({ due }) => due)).toEqual(shown.map(({ due }) => due).sort());
    expect(home.minutesThisMonth).toBe(60 + 50 + 60);
    expect(home.lastEdited).toMatchObject({ alias: 'Dr Rowan Testwick', number: 3 });
  });

  it('counts only the minutes of the month that is asked about, and no session that is past', () => {
    const later = on['home.overview'](vault, { today: '2026-12-21' });
    expect(later.minutesThisMonth).toBe(0);
    expect(later.nextSessions.shown.map(({ alias }) => alias)).toEqual([
      'Dr Fern Exampleton',
      'Dr Rowan Testwick',
    ]);
  });

  it('tells a timeline from the newest back to the day the relationship began', () => {
    const [fern] = mentees();
    const events = on['timeline.list'](vault, { menteeId: fern?.id ?? '' });
    const days = events.map((event) => event.on);
    expect(days).toEqual([...days].sort().reverse());
    expect(events.map(({ kind }) => kind).filter((kind) => kind.startsWith('stage'))).not.toEqual([]);
    const story = events
      .filter(({ kind }) => kind !== 'boundary-agreed' && familyOf(kind) !== 'career')
      .map(({ kind }) => kind);
    expect(story.at(-1)).toBe('relationship-began');
    expect(story.toReversed()).toEqual([
      'relationship-began',
      ...['contract-agreed', 'relationship-moved', 'checklist-done'],
      ...['goal-opened', 'option-chosen', 'session'],
      ...['choice-reopened', 'option-chosen', 'progress-noted', 'session'],
      ...['goal-opened', 'progress-noted', 'goal-achieved', 'session'],
      ...['contract-review-due', 'contract-ends'],
    ]);
  });

  it('says that one conflict was overridden, and by what', () => {
    const [, , pip] = mentees();
    expect(pip).toMatchObject({
      conflict: {
        roles: ['former-supervisor'],
        earlierRoles: [{ ended: '2023-08-31' }],
        reason: expect.stringContaining('2023'),
      },
    });
  });
});

it('a sample that fails half-way leaves nothing behind', async () => {
  const other = await testVault();
  let ids = 0;
  const running = {
    ...other,
    newId: () => {
      ids += 1;
      if (ids > 20) throw new Error('out of ids');
      return other.newId();
    },
  };
  expect(() => seedSample(running)).toThrow('out of ids');
  expect(on['mentees.list'](other, undefined)).toEqual([]);
  await other.remove();
});
