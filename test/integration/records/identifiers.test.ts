import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAction } from '../../../electron/records/actions/actions.ts';
import {
  addContribution,
  listContributionsOfSession,
} from '../../../electron/records/contributions/contributions.ts';
import { chooseOption } from '../../../electron/records/goals/choices.ts';
import { addOption } from '../../../electron/records/goals/options.ts';
import { addProgress } from '../../../electron/records/goals/progress.ts';
import { addGoal } from '../../../electron/records/goals/write-goals.ts';
import {
  acceptIdentifier,
  listAccepted,
  takeBackAccepted,
} from '../../../electron/records/identifiers/accepted-identifiers.ts';
import { replaceInRecord } from '../../../electron/records/identifiers/replace-in-record.ts';
import { readWatchFor } from '../../../electron/records/identifiers/watch-for.ts';
import { readWatchedNames, setWatchedNames } from '../../../electron/records/identifiers/watched-names.ts';
import { addMentee, changeMentee } from '../../../electron/records/mentees/write-mentees.ts';
import { changeMentorProfile } from '../../../electron/records/mentor/profile.ts';
import { addToAgenda } from '../../../electron/records/sessions/agenda.ts';
import { saveSessionRecord } from '../../../electron/records/sessions/session-record.ts';
import { saveSessionTogether } from '../../../electron/records/sessions/session-together.ts';
import { gatherShareableRecord } from '../../../electron/records/sessions/shareable-record.ts';
import { addSession } from '../../../electron/records/sessions/write-sessions.ts';
import { findInRecord } from '../../../shared/domain/identifiers/find-in-record.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { aGoal, anHour, anOption, refusal, type TestVault, testVault, testwick } from './test-vault.ts';

const number = '943 476 5919';
let vault: TestVault;
let menteeId: string;
let sessionId: string;

beforeEach(async () => {
  vault = await testVault();
  changeMentorProfile(vault, { name: 'Dr Ada Mockford', profession: null, registration: 'GMC 6123456' });
  menteeId = addMentee(vault, testwick).id;
  sessionId = addSession(vault, {
    menteeId,
    facts: { ...anHour, signposting: `Ask, quoting ${number}` },
  }).id;
});
afterEach(() => vault.remove());

const gather = () =>
  gatherShareableRecord(vault.db, sessionId, {
    recordId: '0193a0b0-0000-7000-8000-000000000000',
    madeAt: vault.clock(),
  });
const findings = () => findInRecord(gather(), readWatchFor(vault.db, menteeId), '2026-03-02');

/** A record with the same number in every text that one of the two can write. */
function writeItEverywhere() {
  saveSessionRecord(vault, {
    sessionId,
    document: documentOf('First', `About ${number}, again`),
    revision: 0,
  });
  saveSessionTogether(vault, {
    id: sessionId,
    together: {
      others: [`A nurse of ${number}`],
      usefulness: null,
      usefulnessWords: null,
      menteeLearned: `Learned: ${number}`,
    },
  });
  addToAgenda(vault, { sessionId, entries: [{ text: `Case ${number}`, source: 'own', sourceId: null }] });
  const details = { owner: 'mentee', due: null, status: 'open', outcome: null } as const;
  addAction(vault, { menteeId, sessionId, details: { ...details, title: `Ring ${number}` } });
  const goal = addGoal(vault, {
    menteeId,
    details: { ...aGoal, title: `Goal ${number}`, why: `Why ${number}` },
  });
  addOption(vault, {
    goalId: goal.id,
    details: {
      ...anOption('x'),
      description: `Option ${number}`,
      pros: `Pro ${number}`,
      cons: `Con ${number}`,
      resources: `Needs ${number}`,
    },
  });
  const { options } = addOption(vault, { goalId: goal.id, details: anOption('A day a week') });
  addProgress(vault, { goalId: goal.id, details: { notedOn: '2026-03-02', text: `Progress ${number}` } });
  addContribution(vault, {
    menteeId,
    place: { goalId: goal.id, sessionId },
    details: { voice: 'mentee-idea', text: `Idea ${number}` },
  });
  const optionId = options.at(-1)?.id ?? '';
  chooseOption(vault, { goalId: goal.id, optionId, chosenOn: '2026-03-02', reason: `Because of ${number}` });
}

describe('names to watch for', () => {
  it('are kept in order, each once, and put in the place of the list before', () => {
    setWatchedNames(vault, { kind: 'patient', names: ['Mrs Tolliver', 'Bell', 'Bell'] });
    setWatchedNames(vault, { kind: 'place', names: ['St Elsewhere'] });
    expect(setWatchedNames(vault, { kind: 'patient', names: ['Bell', 'Mrs Tolliver'] })).toEqual({
      patient: ['Bell', 'Mrs Tolliver'],
      colleague: [],
      place: ['St Elsewhere'],
    });
    expect(readWatchedNames(vault.db).place).toEqual(['St Elsewhere']);
  });

  it('hold the mentee’s own name wherever the record shows the alias, and not where it shows the name', () => {
    changeMentee(vault, { id: menteeId, changes: { name: 'Rowan Aldous Testwick', alias: 'R' } });
    expect(readWatchFor(vault.db, menteeId).names).toEqual([
      { name: 'Rowan Aldous Testwick', kind: 'mentee', insteadOf: 'R' },
    ]);
    changeMentee(vault, { id: menteeId, changes: { nameOnRecord: true } });
    expect(readWatchFor(vault.db, menteeId).names).toEqual([]);
  });
});

describe('what was said to be all right', () => {
  it('is remembered with one mentee or everywhere, once, and can be taken back', () => {
    const other = addMentee(vault, { ...testwick, alias: 'Another' }).id;
    const here = acceptIdentifier(vault, { kind: 'nhs-number', text: number, menteeId });
    expect(acceptIdentifier(vault, { kind: 'nhs-number', text: '943-476-5919', menteeId })).toEqual(here);
    expect(findings()).toEqual([]);
    expect(readWatchFor(vault.db, other).accepted).toEqual([]);
    const everywhere = acceptIdentifier(vault, { kind: 'nhs-number', text: number, menteeId: null });
    expect(readWatchFor(vault.db, other).accepted).toEqual([everywhere]);
    takeBackAccepted(vault, { id: here.id });
    takeBackAccepted(vault, { id: everywhere.id });
    expect(listAccepted(vault.db)).toEqual([]);
    expect(findings()).toHaveLength(1);
    expect(refusal(() => takeBackAccepted(vault, { id: here.id }))).toBe('record.notFound');
  });

  it('leaves no content in the audit log', () => {
    acceptIdentifier(vault, { kind: 'nhs-number', text: number, menteeId });
    setWatchedNames(vault, { kind: 'patient', names: ['Tolliver'] });
    expect(JSON.stringify(vault.db.prepare('SELECT * FROM audit_log').all())).not.toMatch(/943|Tolliver/);
  });
});

describe('a record that is about to leave', () => {
  it('is looked through in every text that one of the two wrote', () => {
    writeItEverywhere();
    expect(
      findings()
        .map(({ path, replaceable }) => `${path.join('.')}${replaceable ? '' : ' (history)'}`)
        .toSorted(),
    ).toEqual(
      [
        'actions.0.title',
        'agenda.0.item',
        'contributions.0.text',
        'goals.0.choice.reason (history)',
        'goals.0.options.0.cons',
        'goals.0.options.0.description',
        'goals.0.options.0.pros',
        'goals.0.options.0.resources',
        'goals.0.progress.0.text',
        'goals.0.title',
        'goals.0.why',
        'record.1',
        'session.attendees.2',
        'signposting',
        'takesAway',
      ].toSorted(),
    );
  });

  it('loses each of them where it was written, and nothing else changes', () => {
    writeItEverywhere();
    const before = JSON.stringify(gather());
    for (;;) {
      const next = findings().find(({ replaceable }) => replaceable);
      if (next === undefined) break;
      const { path, start, end, text, replacement } = next;
      replaceInRecord(vault, { sessionId, path, start, end, text, replacement });
    }
    const [left, ...more] = findings();
    expect(more).toEqual([]);
    expect(left?.path).toEqual(['goals', 0, 'choice', 'reason']);
    const expected = before
      .replaceAll(number, '[patient number]')
      .replace('Because of [patient number]', `Because of ${number}`);
    expect(withoutChain(JSON.stringify(gather()))).toBe(withoutChain(expected));
  });

  it('is taken back by the same step the other way round', () => {
    writeItEverywhere();
    const before = gather();
    const [first] = findings();
    if (first === undefined) throw new Error('nothing was found');
    const { path, start, end, text, replacement } = first;
    replaceInRecord(vault, { sessionId, path, start, end, text, replacement });
    expect(JSON.stringify(gather().record)).toContain('About [patient number], again');
    const back = { path, start, end: start + replacement.length, text: replacement, replacement: text };
    replaceInRecord(vault, { sessionId, ...back });
    expect(gather().record).toEqual(before.record);
  });

  it('is not changed where something else stands there meanwhile, in history, or outside what may leave', () => {
    writeItEverywhere();
    const at = { sessionId, start: 6, end: 18, text: number, replacement: 'x' };
    for (const path of [
      ['record', 0],
      ['record', 9],
      ['goals', 0, 'choice', 'reason'],
      ['goals', 3, 'title'],
      ['goals', 0, 'currentPicture'],
      ['mentor', 'name'],
      ['privateNote', 1],
      ['agenda', 7, 'item'],
      ['session', 'attendees', 0],
    ])
      expect(refusal(() => replaceInRecord(vault, { ...at, path }))).toBe('record.stale');
    expect(listContributionsOfSession(vault.db, sessionId)[0]?.text).toBe(`Idea ${number}`);
  });

  it('is not given a text longer than it may be where it stands', () => {
    writeItEverywhere();
    const found = findings().find(({ path }) => path[0] === 'session');
    if (found === undefined) throw new Error('nothing was found');
    const { path, start, end, text } = found;
    expect(
      refusal(() =>
        replaceInRecord(vault, { sessionId, path, start, end, text, replacement: 'x'.repeat(120) }),
      ),
    ).toBe('record.invalid');
  });
});

const withoutChain = (json: string) => json.replace(/"chainHead":"[0-9a-f]+"/, '');
