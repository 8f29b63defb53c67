import { expect, test } from 'vitest';
import { changedParts } from '../../../shared/domain/record-changes.ts';
import { saySame } from '../../../shared/domain/signed-by-hand.ts';
import { sampleRecord } from '../../integration/export/sample-record.ts';

const later = {
  ...sampleRecord,
  recordId: '0199a6a2-3c7e-7b5a-8d21-4f6f0d9c1e56',
  madeAt: '2026-11-22T09:00:00.000Z',
  chainHead: '0'.repeat(64),
};

test('two records that say the same differ in no part, whenever and from wherever they were made', () => {
  expect(changedParts(sampleRecord, later)).toEqual([]);
  expect(saySame(sampleRecord, later)).toBe(true);
});

test('the order in which keys were written says nothing', () => {
  const reversed = Object.fromEntries(Object.entries(sampleRecord.session).reverse());
  expect(changedParts(sampleRecord, { ...later, session: { ...sampleRecord.session, ...reversed } })).toEqual(
    [],
  );
});

test('each difference is told by the part that it stands in', () => {
  expect(changedParts(sampleRecord, { ...later, nextDate: '2027-01-10' })).toEqual(['facts']);
  expect(changedParts(sampleRecord, { ...later, mentee: { shownAs: 'Fern' } })).toEqual(['people']);
  expect(changedParts(sampleRecord, { ...later, actions: [], goals: [] })).toEqual(['goals', 'actions']);
  const { takesAway: _, ...without } = later;
  expect(changedParts(sampleRecord, without)).toEqual(['takes-away']);
});

test('a signature by hand counts for the same words alone', () => {
  const hand = { party: 'Mentee', name: 'Fern', sentence: 'Yes.', signedOn: '2026-11-21', drawn: true };
  expect(saySame(sampleRecord, { ...later, signedByHand: [hand] })).toBe(true);
  expect(saySame(sampleRecord, { ...later, signposting: 'Another way.' })).toBe(false);
});
