import { describe, expect, it } from 'vitest';
import {
  type ChecklistItem,
  checklistItemDetails,
  checklistTie,
  isSettled,
  settledCount,
  standingOf,
  type TieFacts,
  tieFacts,
} from '../../../shared/domain/checklist.ts';
import { firstMeetingItems, firstMeetingKey } from '../../../shared/domain/first-meeting.ts';

const nothing: TieFacts = tieFacts.parse(
  Object.fromEntries(checklistTie.options.map((tie) => [tie, { there: false, on: null }])),
);
const contractThere: TieFacts = { ...nothing, 'contract-settled': { there: true, on: '2026-03-02' } };

const item = (change: Partial<ChecklistItem>): ChecklistItem => ({
  id: '01900000-0000-7000-8000-000000000000',
  key: null,
  words: 'Contract',
  tie: 'contract-settled',
  state: 'open',
  doneOn: null,
  note: null,
  ...change,
});

describe('an item of a checklist', () => {
  it('is settled by what it is tied to, without a tick', () => {
    expect(standingOf(item({}), nothing)).toBe('open');
    expect(standingOf(item({}), contractThere)).toBe('produced');
  });

  it('without a tie is settled by a tick alone', () => {
    expect(standingOf(item({ tie: null }), contractThere)).toBe('open');
    expect(standingOf(item({ tie: null, state: 'done', doneOn: '2026-03-02' }), nothing)).toBe('done');
  });

  it('keeps the mentor’s own word where both say something', () => {
    expect(standingOf(item({ state: 'done', doneOn: '2026-01-01' }), contractThere)).toBe('done');
    expect(standingOf(item({ state: 'left-out' }), contractThere)).toBe('left-out');
  });

  it('is done on a day, and has no day while it is not done', () => {
    const details = { words: 'Introductions', note: null };
    expect(checklistItemDetails.safeParse({ ...details, state: 'done', doneOn: null }).success).toBe(false);
    expect(checklistItemDetails.safeParse({ ...details, state: 'open', doneOn: '2026-01-01' }).success).toBe(
      false,
    );
  });
});

it('a checklist is settled once every item is done, produced or left out', () => {
  const items = [
    item({}),
    item({ tie: null, state: 'done', doneOn: '2026-03-02' }),
    item({ state: 'left-out' }),
  ];
  expect(settledCount(items, nothing)).toBe(2);
  expect(isSettled({ items }, nothing)).toBe(false);
  expect(isSettled({ items }, contractThere)).toBe(true);
});

describe('the first-meeting checklist', () => {
  it('names each item once', () => {
    const keys = firstMeetingItems.map(({ key }) => key);
    expect(new Set(keys).size).toBe(16);
    for (const key of keys) expect(firstMeetingKey(key)).toBe(key);
  });

  it('knows no key that another version may have had', () => {
    expect(firstMeetingKey('horoscope')).toBeUndefined();
    expect(firstMeetingKey(null)).toBeUndefined();
  });
});
