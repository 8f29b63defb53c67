import { expect, it } from 'vitest';
import { backupAttention } from '../../../shared/domain/backup-attention.ts';

const now = new Date('2026-11-21T12:00:00.000Z');

it.each([
  ['there is none', null, 0, 'none'],
  ['there is none and a folder waits', null, 2, 'none'],
  ['the last one is of today', '2026-11-21T11:59:00.000Z', 0, 'fine'],
  ['the last one is 14 days old to the minute', '2026-11-07T12:00:00.000Z', 0, 'fine'],
  ['the last one is a second older than 14 days', '2026-11-07T11:59:59.000Z', 0, 'old'],
  ['it is old and a folder waits', '2026-10-01T12:00:00.000Z', 1, 'old'],
  ['it is fresh and a folder waits', '2026-11-20T12:00:00.000Z', 1, 'waiting'],
  ['the clock was set back since it was made', '2026-11-25T12:00:00.000Z', 0, 'fine'],
])('when %s, what asks for attention is: %s', (_case, lastVerifiedAt, waiting, attention) => {
  expect(backupAttention({ lastVerifiedAt, waiting }, now)).toBe(attention);
});
