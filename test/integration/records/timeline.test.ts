import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSigningIdentity } from '../../../electron/export/signing/identity.ts';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import {
  keepCountersignedDocument,
  keepSignedDocument,
} from '../../../electron/records/signed-documents/keep-signed-document.ts';
import { keepSigningIdentity } from '../../../electron/records/signing/signing-identity.ts';
import type { StepTaken } from '../../../shared/domain/life-cycle.ts';
import type { SignedDocument } from '../../../shared/domain/signed-document.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { aGoal, anHour, type TestVault, testVault, testwick } from './test-vault.ts';

let vault: TestVault;
let menteeId: string;
beforeEach(async () => {
  vault = await testVault();
  menteeId = on['mentees.add'](vault, testwick).id;
});
afterEach(() => vault.remove());

/** The story from its beginning, as the page gets it. */
const story = () =>
  contract['timeline.list'].output.parse(on['timeline.list'](vault, { menteeId })).toReversed();
const told = () => story().map(({ kind, on: day }) => [kind, day]);
const at = (day: string) => vault.setClock(`${day}T09:00:00.000Z`);
const move = (taken: StepTaken) => {
  at(taken.on);
  on['lifeCycle.move'](vault, { menteeId, taken });
};
const agree = () => {
  const { id } = on['contracts.draft'](vault, {
    menteeId,
    template: 'short',
    document: documentOf('What is said stays between us'),
  });
  on['contracts.agree'](vault, { id, agreedOn: '2026-03-02' });
  return id;
};
const pause: StepTaken = {
  step: 'pause',
  on: '2026-05-01',
  reason: 'Parental leave',
  resumeOn: '2026-09-01',
};
const close: StepTaken = {
  ...{ step: 'close', on: '2026-12-01', begunBy: null, endingKind: 'completed' },
  ...{ reason: 'It was time', openActions: 'kept-open', plannedSessions: 'kept-planned' },
};

it('tells each step of a relationship with where it led, and what a pause waits for only while it lasts', () => {
  agree();
  move(pause);
  expect(story().map(({ kind, on: day, status }) => [kind, day, status])).toEqual([
    ['relationship-began', '2026-03-02', 'exploratory'],
    ['contract-agreed', '2026-03-02', null],
    ['relationship-moved', '2026-03-02', 'active'],
    ['relationship-moved', '2026-05-01', 'paused'],
    ['resume-planned', '2026-09-01', null],
  ]);
  move({ step: 'resume', on: '2026-08-01' });
  move(close);
  move({ step: 'reopen', on: '2027-02-01', reason: null });
  expect(told().slice(4)).toEqual([
    ['relationship-moved', '2026-08-01'],
    ['relationship-moved', '2026-12-01'],
    ['relationship-reopened', '2027-02-01'],
  ]);
});

it('never tells why a relationship was paused or closed', () => {
  agree();
  move(pause);
  move({ ...close, on: '2026-06-01' });
  const words = JSON.stringify(story());
  expect(words).not.toContain('Parental leave');
  expect(words).not.toContain('It was time');
});

it('tells what became of each session', () => {
  const held = on['sessions.add'](vault, { menteeId, facts: anHour });
  const planned = (date: string) => on['sessions.plan'](vault, { menteeId, facts: { ...anHour, date } }).id;
  const [cancelled, missed] = [planned('2026-03-20'), planned('2026-04-20')];
  planned('2026-05-20');
  on['sessions.changeState'](vault, {
    id: cancelled,
    state: 'cancelled',
    cancellation: { by: 'mentee', on: '2026-03-18' },
  });
  on['sessions.changeState'](vault, { id: missed, state: 'missed', cancellation: { by: null, on: null } });
  expect(told().slice(1)).toEqual([
    ['session', '2026-03-02'],
    ['session-cancelled', '2026-03-20'],
    ['session-missed', '2026-04-20'],
    ['session-planned', '2026-05-20'],
  ]);
  expect(story()[1]).toMatchObject({ subjectId: held.id, number: 1 });
});

it('tells of a goal that was parked the day it came to rest', () => {
  const { id } = on['goals.add'](vault, { menteeId, details: aGoal });
  at('2026-06-01');
  on['goals.move'](vault, { id, to: 'parked', movedOn: '2026-05-28', words: null });
  expect(told().slice(1)).toEqual([
    ['goal-opened', '2026-03-02'],
    ['goal-parked', '2026-05-28'],
  ]);
});

it('tells of a checklist once nothing on it is open', () => {
  const list = on['checklists.begin'](vault, { menteeId, templateId: null });
  const settle = (state: 'done' | 'left-out', { id, words }: { id: string; words: string }) =>
    on['checklists.changeItem'](vault, {
      id,
      details: { words, state, doneOn: state === 'done' ? '2026-03-04' : null, note: null },
    });
  const [first, ...rest] = list.items;
  for (const item of rest) settle('done', item);
  expect(told().map(([kind]) => kind)).toEqual(['relationship-began']);
  if (first !== undefined) settle('left-out', first);
  expect(story().at(-1)).toMatchObject({ kind: 'checklist-done', on: '2026-03-04', title: list.title });
});

it('tells of a checklist whose last item was settled by what was written elsewhere', () => {
  const list = on['checklists.begin'](vault, { menteeId, templateId: null });
  for (const { id, words, tie } of list.items)
    if (tie !== 'limits-agreed')
      on['checklists.changeItem'](vault, {
        id,
        details: { words, state: 'done', doneOn: '2026-03-04', note: null },
      });
  expect(told().map(([kind]) => kind)).not.toContain('checklist-done');
  on['boundaries.add'](vault, {
    menteeId,
    details: {
      category: 'limits-of-confidentiality',
      item: 'Serious harm',
      ruling: 'discuss-first',
      agreedOn: '2026-03-09',
      reviewOn: null,
      steps: [],
    },
  });
  expect(told()).toContainEqual(['checklist-done', '2026-03-09']);
});

it('tells stages and transitions that have a day, and no note; they do not move the beginning', () => {
  const stage = {
    stage: 'ST4',
    transition: null,
    began: '2020-08-01',
    ended: '2022-07-31',
    note: 'Told in tears',
  };
  on['stages.add'](vault, { menteeId, details: stage });
  on['stages.add'](vault, {
    menteeId,
    details: { ...stage, stage: null, transition: 'leave', began: '2022-08-01', ended: null },
  });
  expect(
    story().map(({ kind, on: day, title, until, transition }) => [kind, day, title, until, transition]),
  ).toEqual([
    ['stage-began', '2020-08-01', 'ST4', '2022-07-31', null],
    ['transition', '2022-08-01', null, null, 'leave'],
    ['relationship-began', '2026-03-02', null, null, null],
  ]);
  expect(JSON.stringify(story())).not.toContain('tears');
});

it('tells reviews, when the next one is due, and what the contract in force looks ahead to', () => {
  const review = (reviewedOn: string, nextReviewOn: string) =>
    on['reviews.add'](vault, {
      menteeId,
      details: {
        ...{ on: reviewedOn, nextReviewOn, outcome: 'continue' },
        ...{ goalProgress: null, works: 'The room', worksNot: null, boundaries: null, usefulness: null },
      },
      conflicts: null,
    });
  review('2026-03-01', '2026-06-01');
  review('2026-03-02', '2026-09-01');
  expect(told().slice(-3)).toEqual([
    ['review', '2026-03-01'],
    ['review', '2026-03-02'],
    ['review-planned', '2026-09-01'],
  ]);
});

it('tells of each document that was signed and saved, of which kind and version, and of its second signature', async () => {
  const key = await createSigningIdentity({ name: 'Dr Max Placeholder', clock: vault.clock });
  keepSigningIdentity(vault, key, { reason: 'Begun with' });
  const contractId = agree();
  const sign = (kind: SignedDocument['kind'], subjectId: string | null) =>
    keepSignedDocument(vault, {
      ...{ menteeId, kind, subjectId, fileName: `${kind}.pdf`, pdf: Buffer.from(`%PDF-1.7 ${kind}`) },
      ...{ pages: 2, fingerprint: key.fingerprint },
    });
  at('2026-03-04');
  const { id } = await sign('contract', contractId);
  at('2026-03-05');
  await sign('goals-sheet', null);
  at('2026-03-06');
  await sign('portfolio', null);
  at('2026-03-07');
  await keepCountersignedDocument(vault, {
    ...{ recordId: id, fileName: 'both.pdf', pdf: Buffer.from('%PDF-1.7 contract and more') },
    ...{ name: 'R. Testwick', fingerprint: 'b'.repeat(64) },
  });
  const [first, ...others] = story().slice(3);
  expect(first).toMatchObject({ kind: 'document-signed', document: 'contract', number: 1, subjectId: id });
  expect(others.map(({ kind, document, number, on: day }) => [kind, document, number, day])).toEqual([
    ['document-signed', 'goals-sheet', null, '2026-03-05'],
    ['document-signed', 'portfolio', null, '2026-03-06'],
    ['document-countersigned', 'contract', 1, '2026-03-07'],
  ]);
});
