import { expect, test } from 'vitest';
import { sayAgo } from '../../../shared/words/say-ago.ts';

const now = new Date('2026-03-12T12:00:00Z');

test.each([
  ['2026-03-12T11:59:30Z', 'just now'],
  ['2026-03-12T11:40:00Z', '20 minutes ago'],
  ['2026-03-12T08:30:00Z', '3 hours ago'],
  ['2026-03-11T11:00:00Z', 'yesterday'],
  ['2026-02-28T12:00:00Z', '12 days ago'],
])('%s was %s', (instant, said) => {
  expect(sayAgo(instant, now)).toBe(said);
});
