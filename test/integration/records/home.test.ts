import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { noTerms } from '../../../shared/domain/contract-terms.ts';
import { homeLimit } from '../../../shared/domain/home.ts';
import type { SessionFacts } from '../../../shared/domain/session.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { anHour, type TestVault, testVault, testwick } from './test-vault.ts';

const today = '2026-03-02';

let vault: TestVault;
let rowan: string;
let pip: string;
beforeAll(async () => {
  vault = await testVault();
  rowan = on['mentees.add'](vault, testwick).id;
  pip = on['mentees.add'](vault, { ...testwick, alias: 'Pip Samplesby' }).id;
});
afterAll(() => vault.remove());

const home = (day = today) => on['home.overview'](vault, { today: day });
const plan = (menteeId: string, date: string, facts: Partial<SessionFacts> = {}) =>
  on['sessions.plan'](vault, { menteeId, facts: { ...anHour, ...facts, date } });
const anAction = { title: 'Ring', owner: 'mentor', due: null, status: 'open', outcome: null } as const;

test('an empty vault has an empty Home', async () => {
  const empty = await testVault();
  expect(on['home.overview'](empty, { today })).toEqual({
    relationships: [],
    over: 0,
    nextSessions: { shown: [], more: 0 },
    unsettled: { shown: [], more: 0 },
    openActions: { shown: [], more: 0 },
    reminders: [],
    lastEdited: null,
    minutesThisMonth: 0,
    agreedMinutes: null,
  });
  await empty.remove();
});

describe('sessions', () => {
  test('that are planned come soonest first, today included', () => {
    const later = plan(rowan, '2026-04-02');
    const sooner = plan(pip, today, { startTime: '16:00' });
    expect(home().nextSessions.shown).toEqual([
      {
        menteeId: pip,
        alias: 'Pip Samplesby',
        sessionId: sooner.id,
        number: 1,
        on: today,
        startTime: '16:00',
      },
      expect.objectContaining({ sessionId: later.id, on: '2026-04-02' }),
    ]);
    expect(home().relationships.map(({ nextSession }) => nextSession)).toEqual([
      expect.stringMatching(/^2026-0[34]-02$/),
      expect.any(String),
    ]);
  });

  test('whose planned day has passed are asked about until someone says what became of them', () => {
    const [asked] = home('2026-03-03').unsettled.shown;
    expect(asked).toMatchObject({ menteeId: pip, on: today });
    const id = asked?.sessionId ?? '';
    on['sessions.changeState'](vault, { id, state: 'held', cancellation: { by: null, on: null } });
    expect(home('2026-03-03').unsettled.shown).toEqual([]);
    expect(home('2026-03-03').minutesThisMonth).toBe(60);
  });

  test('that were only agreed as a date count until one is planned', () => {
    const facts = { ...anHour, date: '2026-02-02', nextDate: '2026-05-04' };
    on['sessions.add'](vault, { menteeId: pip, facts });
    const ofPip = () => home().nextSessions.shown.filter(({ menteeId }) => menteeId === pip);
    expect(ofPip()).toEqual([
      expect.objectContaining({ sessionId: null, number: null, on: '2026-05-04', startTime: null }),
    ]);
    plan(pip, '2026-05-11');
    expect(ofPip().map(({ on: day }) => day)).toEqual(['2026-05-11']);
  });
});

test('actions come with the longest due first and undated ones last; Home is given so many and told of the rest', () => {
  for (let day = homeLimit + 4; day > 0; day -= 1)
    on['actions.add'](vault, {
      menteeId: rowan,
      sessionId: null,
      details: { ...anAction, due: addDays('2026-02-01', day) },
    });
  on['actions.add'](vault, { menteeId: pip, sessionId: null, details: anAction });
  const { shown, more } = home().openActions;
  expect(shown).toHaveLength(homeLimit);
  expect(more).toBe(5);
  expect(shown[0]).toMatchObject({ due: '2026-02-02', owner: 'mentor', alias: testwick.alias });
  expect(shown.map(({ due }) => due)).toEqual(shown.map(({ due }) => due).toSorted());
});

test('what was written last leads back, also after the clock was set back', () => {
  const [first, second] = [rowan, pip].map(
    (menteeId) => on['sessions.add'](vault, { menteeId, facts: anHour }).id,
  );
  const write = (sessionId: string, text: string) => {
    const { revision } = on['sessions.get'](vault, { id: sessionId }).privateNote;
    on['sessions.savePrivateNote'](vault, { sessionId, document: documentOf(text), revision });
  };
  vault.setClock('2026-03-02T09:00:00.000Z');
  write(first ?? '', 'the spell that began first');
  vault.setClock('2026-03-02T09:00:20.000Z');
  write(second ?? '', 'the spell that began second');
  expect(home().lastEdited?.sessionId).toBe(second);
  vault.setClock('2026-03-02T09:00:40.000Z');
  write(first ?? '', 'still within its spell');
  expect(home().lastEdited).toMatchObject({ sessionId: first, at: '2026-03-02T09:00:40.000Z' });
  vault.setClock('2026-03-05T09:00:00.000Z');
  write(first ?? '', 'ahead');
  expect(home().lastEdited?.sessionId).toBe(first);
  vault.setClock('2026-03-02T10:00:00.000Z');
  write(second ?? '', 'after the clock was put right');
  expect(home().lastEdited?.sessionId).toBe(second);
  expect(JSON.stringify(home())).not.toContain('put right');
});

test('a relationship that is over is counted and leaves the lists, and nothing leads back to it', () => {
  const before = home();
  expect(before.lastEdited?.menteeId).toBe(pip);
  vault.db.prepare("UPDATE mentees SET status = 'closed' WHERE id = ?").run(pip);
  const after = home();
  expect(after.over).toBe(before.over + 1);
  expect(after.relationships.map(({ id }) => id)).toEqual([rowan]);
  expect(after.nextSessions.shown.map(({ menteeId }) => menteeId)).not.toContain(pip);
  expect(after.lastEdited?.menteeId).not.toBe(pip);
});

test('once every relationship is over, what was written last is led back to again', () => {
  vault.db.prepare("UPDATE mentees SET status = 'closed'").run();
  expect(home()).toMatchObject({ relationships: [], lastEdited: { menteeId: pip } });
  vault.db.prepare("UPDATE mentees SET status = 'active' WHERE id = ?").run(rowan);
});

describe('what comes round', () => {
  const kinds = () => home().reminders.filter(({ menteeId }) => menteeId === rowan);

  test('is told some weeks before its day, the longest past first, and of a concern nothing but that there is one', () => {
    const boundary = { category: 'topics', item: 'No references', ruling: 'out', agreedOn: today } as const;
    const add = (reviewOn: string) =>
      on['boundaries.add'](vault, { menteeId: rowan, details: { ...boundary, reviewOn, steps: [] } });
    for (const reviewOn of ['2026-03-20', '2026-03-20', '2026-12-01']) add(reviewOn);
    const { id } = on['concerns.open'](vault, { menteeId: rowan, sessionId: null });
    vault.db.prepare("UPDATE concerns SET follow_up_on = '2026-02-27' WHERE id = ?").run(id);
    expect(kinds()).toEqual([
      { kind: 'concern-follow-up', menteeId: rowan, alias: testwick.alias, on: '2026-02-27', count: 1 },
      { kind: 'boundary-review', menteeId: rowan, alias: testwick.alias, on: '2026-03-20', count: 2 },
    ]);
  });
});

test('the hours held are told beside what was agreed, with those who meet now', () => {
  expect(home().agreedMinutes).toBeNull();
  on['mentees.change'](vault, { id: rowan, changes: { hoursAMonth: 1.5 } });
  const stands = vault.db.prepare('UPDATE mentees SET status = ? WHERE id = ?');
  stands.run('paused', rowan);
  expect(home().agreedMinutes).toBeNull();
  stands.run('active', rowan);
  expect(home().agreedMinutes).toBe(90);
  const { agreed, held } = on['hours.read'](vault, { year: 2026 });
  expect(agreed).toEqual([{ menteeId: rowan, hours: 1.5 }]);
  const document = documentOf('Two hours a month');
  const { id } = on['contracts.draft'](vault, { menteeId: rowan, template: 'short', document });
  on['contracts.changeTerms'](vault, { id, terms: { ...noTerms, hoursAMonth: 2 } });
  expect(home().agreedMinutes, 'of a draft nothing counts').toBe(90);
  on['contracts.agree'](vault, { id, agreedOn: '2026-03-01', how: 'said' });
  expect(home().agreedMinutes, 'the contract in force says more than the note').toBe(120);
  expect(held).toContainEqual({
    menteeId: pip,
    alias: 'Pip Samplesby',
    month: '2026-02',
    sessions: 1,
    minutes: 60,
  });
});
