import { expect, test } from 'vitest';
import { type ShareableRecord, shareableRecord } from '../../../shared/domain/shareable-record.ts';
import { sampleRecord } from '../../integration/export/sample-record.ts';

const secret = 'PRIVATE';

/** The sample with one more key in one of its objects, as a gatherer that forgets itself would make it. */
const planted: [string, unknown][] = [
  ['the record', { ...sampleRecord, privateNote: secret }],
  ['the session', { ...sampleRecord, session: { ...sampleRecord.session, privateNote: secret } }],
  ['the mentor', { ...sampleRecord, mentor: { ...sampleRecord.mentor, supervisor: secret } }],
  ['the mentee', { ...sampleRecord, mentee: { ...sampleRecord.mentee, contact: secret } }],
  ['the document', { ...sampleRecord, record: { ...sampleRecord.record, privateNote: secret } }],
  ['a goal', { ...sampleRecord, goals: sampleRecord.goals.map((goal) => ({ ...goal, hypothesis: secret })) }],
  [
    'an option',
    {
      ...sampleRecord,
      goals: sampleRecord.goals.map((goal) => ({
        ...goal,
        options: goal.options.map((option) => ({ ...option, mentorsView: secret })),
      })),
    },
  ],
  [
    'an action',
    { ...sampleRecord, actions: sampleRecord.actions.map((action) => ({ ...action, confidence: 3 })) },
  ],
  [
    'a contribution',
    {
      ...sampleRecord,
      contributions: sampleRecord.contributions.map((one) => ({ ...one, mentorsView: secret })),
    },
  ],
  [
    'a note of progress',
    {
      ...sampleRecord,
      goals: sampleRecord.goals.map((goal) => ({
        ...goal,
        progress: goal.progress.map((note) => ({ ...note, mentorsView: secret })),
      })),
    },
  ],
  [
    'the contract version',
    { ...sampleRecord, contractVersion: { ...sampleRecord.contractVersion, notes: secret } },
  ],
];

test('a record with all its fields is accepted as it is', () => {
  expect(shareableRecord.parse(sampleRecord)).toEqual(sampleRecord);
});

test.each(planted)('a field that is not on the list is refused in %s', (_, record) => {
  expect(shareableRecord.safeParse(record).success).toBe(false);
});

test('what may be left out can be left out', () => {
  const least: ShareableRecord = {
    format: sampleRecord.format,
    version: sampleRecord.version,
    recordId: sampleRecord.recordId,
    session: {
      number: 1,
      date: '2026-11-21',
      zone: 'Europe/London',
      minutes: 45,
      format: 'Video',
      attendees: [],
    },
    mentor: { name: 'Dr Ada Mockford' },
    mentee: { shownAs: 'Heron' },
    record: sampleRecord.record,
    goals: [],
    contributions: [],
    actions: [],
    madeAt: sampleRecord.madeAt,
    chainHead: sampleRecord.chainHead,
  };
  expect(shareableRecord.parse(least)).toEqual(least);
});
