import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { minutesHeld } from '../../../electron/records/sessions/minutes-held.ts';
import { gatherShareableRecord } from '../../../electron/records/sessions/shareable-record.ts';
import type { Cancellation, SessionState } from '../../../shared/domain/session.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { aGoal, anHour, refusal, ruleOf, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeEach(async () => {
  vault = await testVault();
  menteeId = on['mentees.add'](vault, testwick).id;
});
afterEach(() => vault.remove());

const nobody: Cancellation = { by: null, on: null };
const become = (id: string, state: SessionState, cancellation = nobody) =>
  on['sessions.changeState'](vault, { id, state, cancellation });
const own = (text: string) => ({ text, source: 'own' as const, sourceId: null });
const action = (title: string) =>
  ({ title, owner: 'mentee', due: null, status: 'open', outcome: null }) as const;
const search = (text: string) =>
  on['search.query'](vault, { text, menteeId: null, kinds: null }).map(({ kind, audience }) => [
    kind,
    audience,
  ]);

describe('what becomes of a meeting', () => {
  it('a planned one has its number at once and begins when it is held', () => {
    const held = on['sessions.add'](vault, { menteeId, facts: anHour });
    const planned = on['sessions.plan'](vault, { menteeId, facts: { ...anHour, date: '2026-03-20' } });
    expect([held.state, held.beganAt]).toEqual(['held', '2026-03-02T09:00:00.000Z']);
    expect([planned.number, planned.state, planned.beganAt]).toEqual([2, 'planned', null]);

    vault.setClock('2026-03-20T14:30:00.000Z');
    expect(become(planned.id, 'held')).toMatchObject({ number: 2, beganAt: '2026-03-20T14:30:00.000Z' });
    vault.setClock('2026-03-21T14:30:00.000Z');
    expect(become(planned.id, 'held').beganAt, 'said twice').toBe('2026-03-20T14:30:00.000Z');
  });

  it('who cancelled and when is kept with a cancelled one only', () => {
    const { id } = on['sessions.plan'](vault, { menteeId, facts: anHour });
    const cancellation = { by: 'mentor' as const, on: '2026-03-01' };
    expect(become(id, 'cancelled', cancellation).cancellation).toEqual(cancellation);
    expect(become(id, 'missed', cancellation).cancellation).toEqual(nobody);
    expect(become(id, 'planned').beganAt).toBeNull();
  });

  it('numbers never shift, whatever becomes of a meeting', () => {
    const [, second, third] = [1, 2, 3].map(() => on['sessions.add'](vault, { menteeId, facts: anHour }));
    become(second?.id ?? '', 'cancelled');
    expect(on['sessions.get'](vault, { id: third?.id ?? '' }).session.number).toBe(3);
    expect(on['sessions.add'](vault, { menteeId, facts: anHour }).number).toBe(4);
  });

  it('only minutes that were held are time spent, of one mentee and of all', () => {
    const other = on['mentees.add'](vault, { ...testwick, alias: 'Pip Samplesby' }).id;
    on['sessions.add'](vault, { menteeId, facts: { ...anHour, minutes: 50 } });
    on['sessions.add'](vault, { menteeId, facts: { ...anHour, date: '2026-02-28', minutes: 5 } });
    on['sessions.add'](vault, { menteeId: other, facts: { ...anHour, minutes: 40 } });
    become(on['sessions.add'](vault, { menteeId, facts: anHour }).id, 'missed');
    on['sessions.plan'](vault, { menteeId, facts: anHour });
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect(minutesHeld(vault.db, { menteeId, ...march })).toBe(50);
    expect(minutesHeld(vault.db, march)).toBe(90);
    expect(on['home.overview'](vault, { today: '2026-03-02' }).minutesThisMonth).toBe(90);
  });
});

describe('facts that cannot be', () => {
  it.each([
    ['a meeting of 25 hours', { minutes: 1500 }, 'meeting-length'],
    ['a meeting of four minutes', { minutes: 4 }, 'meeting-length'],
    ['a next session before this one', { nextDate: '2026-03-01' }, 'next-date-order'],
  ])('%s is refused, and what stood before stays', (_, wrong, rule) => {
    const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
    const facts = { ...anHour, ...wrong };
    expect(ruleOf(() => on['sessions.add'](vault, { menteeId, facts }))).toBe(rule);
    expect(ruleOf(() => on['sessions.plan'](vault, { menteeId, facts }))).toBe(rule);
    expect(ruleOf(() => on['sessions.changeFacts'](vault, { id, facts }))).toBe(rule);
    expect(on['sessions.get'](vault, { id }).session).toMatchObject(anHour);
    expect(on['sessions.list'](vault, { menteeId })).toHaveLength(1);
  });
});

describe('the agenda', () => {
  it('keeps its order through moving and removing', () => {
    const { id: sessionId } = on['sessions.plan'](vault, { menteeId, facts: anHour });
    const agenda = on['agenda.add'](vault, { sessionId, entries: ['one', 'two', 'three'].map(own) });
    const idOf = (text: string) => agenda.find((item) => item.text === text)?.id ?? '';
    const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);
    expect(texts(on['agenda.move'](vault, { id: idOf('three'), to: 0 }))).toEqual(['three', 'one', 'two']);
    expect(texts(on['agenda.remove'](vault, { id: idOf('one') }))).toEqual(['three', 'two']);
    const ticked = on['agenda.change'](vault, { id: idOf('two'), text: 'two, again', talkedAbout: true });
    expect(ticked.map(({ text, talkedAbout }) => [text, talkedAbout])).toEqual([
      ['three', false],
      ['two, again', true],
    ]);
    expect(texts(on['agenda.add'](vault, { sessionId, entries: [own('four')] }))).toEqual([
      'three',
      'two, again',
      'four',
    ]);
    expect(on['sessions.get'](vault, { id: sessionId }).agenda).toHaveLength(3);
  });

  it('offers what was left over and agreed last time, open actions and goals, each once', () => {
    const first = on['sessions.add'](vault, { menteeId, facts: anHour }).id;
    const [talked] = on['agenda.add'](vault, { sessionId: first, entries: ['Sleep', 'The rota'].map(own) });
    on['agenda.change'](vault, { id: talked?.id ?? '', text: 'Sleep', talkedAbout: true });
    on['actions.add'](vault, { menteeId, sessionId: first, details: action('Keep a diary') });
    on['actions.add'](vault, { menteeId, sessionId: null, details: action('Ring the tutor') });
    on['actions.add'](vault, { menteeId, sessionId: null, details: { ...action('Done'), status: 'done' } });
    on['goals.add'](vault, { menteeId, details: aGoal });
    const { id: sessionId } = on['sessions.plan'](vault, { menteeId, facts: anHour });

    const offered = on['agenda.suggest'](vault, { sessionId });
    expect(offered.map(({ source, text }) => [source, text])).toEqual([
      ['last-time', 'The rota'],
      ['last-time', 'Keep a diary'],
      ['action', 'Ring the tutor'],
      ['goal', aGoal.title],
    ]);
    on['agenda.add'](vault, { sessionId, entries: offered.slice(0, 2) });
    expect(on['agenda.suggest'](vault, { sessionId })).toEqual(offered.slice(2));
  });

  it('is refused when it grows beyond sense', () => {
    const { id: sessionId } = on['sessions.plan'](vault, { menteeId, facts: anHour });
    const entries = Array.from({ length: 26 }, (_, index) => own(`item ${index}`));
    on['agenda.add'](vault, { sessionId, entries });
    expect(ruleOf(() => on['agenda.add'](vault, { sessionId, entries }))).toBe('agenda-length');
  });
});

it('the clock keeps only its start while it runs, and never touches the minutes', () => {
  const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
  const at = (instant: string, act: 'start' | 'pause' | 'end' | 'reset') => {
    vault.setClock(instant);
    return on['sessions.timer'](vault, { id, act }).timer;
  };
  const startedAt = '2026-03-02T14:30:00.000Z';
  expect(at(startedAt, 'start')).toEqual({ startedAt, seconds: 0, ended: false });
  expect(at('2026-03-02T14:35:00.000Z', 'start'), 'already running').toEqual({
    startedAt,
    seconds: 0,
    ended: false,
  });
  expect(at('2026-03-02T14:40:00.000Z', 'pause')).toEqual({ startedAt: null, seconds: 600, ended: false });
  at('2026-03-02T14:50:00.000Z', 'start');
  expect(at('2026-03-02T15:00:00.000Z', 'end')).toEqual({ startedAt: null, seconds: 1200, ended: true });
  at('2026-03-02T15:10:00.000Z', 'start');
  expect(at('2026-03-02T12:00:00.000Z', 'pause').seconds, 'a clock that was set back').toBe(1200);
  expect(on['sessions.get'](vault, { id }).session.minutes).toBe(60);
  expect(at('2026-03-02T15:20:00.000Z', 'reset')).toEqual({ startedAt: null, seconds: 0, ended: false });
});

it('the mentee’s reading is noted for the record as it stood', () => {
  const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
  const save = (revision: number) =>
    on['sessions.saveRecord'](vault, { sessionId: id, document: documentOf('x'), revision });
  save(0);
  const reading = { on: '2026-03-02', corrections: 'taken-in' } as const;
  expect(on['sessions.noteReading'](vault, { id, reading }).reading).toEqual({ ...reading, revision: 1 });
  save(1);
  expect(on['sessions.get'](vault, { id })).toMatchObject({
    session: { reading: { revision: 1 } },
    record: { revision: 2 },
  });
  expect(on['sessions.noteReading'](vault, { id, reading: null }).reading).toBeNull();
});

it('the record holds agenda, company and what the mentee takes away, and nothing of the private log or the usefulness', () => {
  const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
  const [talked] = on['agenda.add'](vault, { sessionId, entries: ['Sleep', 'The rota'].map(own) });
  on['agenda.change'](vault, { id: talked?.id ?? '', text: 'Sleep', talkedAbout: true });
  const canary = 'PRIVATE-CANARY-3K';
  on['sessions.saveTogether'](vault, {
    id: sessionId,
    together: {
      others: ['Dr Ada Mockford'],
      usefulness: 'much',
      usefulnessWords: canary,
      menteeLearned: 'To ask first',
    },
  });
  on['sessions.savePrivateLog'](vault, {
    sessionId,
    log: { preparation: canary, learned: canary, skills: ['probing'], modes: ['teaching'] },
  });
  on['mentor.changeProfile'](vault, { name: 'Dr Max Placeholder', profession: null, registration: null });
  const known = {
    recordId: '0199a6a2-3c7e-7b5a-8d21-4f6f0d9c1e55',
    madeAt: new Date('2026-03-02T12:00:00Z'),
  };
  const record = gatherShareableRecord(vault.db, sessionId, known);
  expect(record.session.attendees).toEqual(['Dr Max Placeholder', 'Dr Rowan Testwick', 'Dr Ada Mockford']);
  expect(record.agenda).toEqual([
    { item: 'Sleep', talkedAbout: true },
    { item: 'The rota', talkedAbout: false },
  ]);
  expect(record.takesAway).toBe('To ask first');
  expect(JSON.stringify(record)).not.toMatch(/CANARY|probing|teaching/u);
  become(sessionId, 'cancelled');
  expect(ruleOf(() => gatherShareableRecord(vault.db, sessionId, known))).toBe('not-held');
});

describe('what is written beside the texts', () => {
  const log = {
    preparation: 'Ask about the walrus',
    learned: 'Patience, says the heron',
    skills: ['probing', 'challenging', 'probing'] as ('probing' | 'challenging')[],
    modes: ['opening-doors'] as 'opening-doors'[],
  };
  const together = {
    others: ['Dr Ada Mockford'],
    usefulness: 'some' as const,
    usefulnessWords: 'The drawing of the otter',
    menteeLearned: 'That a badger is allowed to say no',
  };

  it('is kept, and found: the private log as private, the rest as shareable', () => {
    const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
    on['sessions.savePrivateLog'](vault, { sessionId: id, log });
    on['sessions.saveTogether'](vault, { id, together });
    on['agenda.add'](vault, { sessionId: id, entries: [own('The giraffe')] });
    const page = on['sessions.get'](vault, { id });
    expect(page.session.together).toEqual(together);
    expect(page.privateLog).toEqual({ ...log, skills: ['probing', 'challenging'] });
    for (const word of ['walrus', 'heron']) expect(search(word)).toEqual([['private-note', 'private']]);
    for (const word of ['otter', 'badger', 'giraffe'])
      expect(search(word)).toEqual([['session-record', 'shareable']]);
  });

  it('goes into the bin with its session and comes back whole', () => {
    const { id } = on['sessions.add'](vault, { menteeId, facts: anHour });
    on['sessions.savePrivateLog'](vault, { sessionId: id, log });
    on['sessions.saveTogether'](vault, { id, together });
    on['agenda.add'](vault, { sessionId: id, entries: [own('The giraffe')] });
    const before = on['sessions.get'](vault, { id });
    const entry = on['bin.delete'](vault, { kind: 'session', subjectId: id });
    for (const word of ['walrus', 'badger', 'giraffe']) expect(search(word)).toEqual([]);
    for (const table of ['agenda_items', 'private_logs'])
      expect(vault.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
    on['bin.putBack'](vault, { id: entry.id });
    expect(on['sessions.get'](vault, { id })).toEqual(before);
    for (const word of ['walrus', 'badger', 'giraffe']) expect(search(word)).toHaveLength(1);
  });
});

it('a template of one’s own is kept, changed and deleted; a text that began with it keeps its words', () => {
  const details = { name: 'Mine', document: documentOf('What went well?') };
  const { id } = on['textTemplates.add'](vault, { kind: 'private-note', details });
  const changed = { name: 'Ours', document: documentOf('What helped?') };
  expect(on['textTemplates.change'](vault, { id, details: changed })).toMatchObject({ id, ...changed });
  const { id: sessionId } = on['sessions.add'](vault, { menteeId, facts: anHour });
  on['sessions.savePrivateNote'](vault, { sessionId, document: changed.document, revision: 0 });
  on['textTemplates.remove'](vault, { id });
  expect(on['textTemplates.list'](vault, undefined)).toEqual([]);
  expect(refusal(() => on['textTemplates.remove'](vault, { id }))).toBe('record.notFound');
  expect(on['sessions.get'](vault, { id: sessionId }).privateNote.document).toEqual(changed.document);
});
