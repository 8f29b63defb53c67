import { expect, test } from 'vitest';
import { compareStanding } from '../../../shared/domain/check-rollback.ts';

const seen = { generation: 7, sequence: 40, head: 'aa', at: '2026-11-21T12:00:00.000Z' };

test('a vault that was never seen has nothing to be compared with', () => {
  expect(compareStanding(null, { generation: 1, sequence: 0, head: 'r' }, null)).toBeNull();
});

test('the same vault, and what became of it, is no older one', () => {
  expect(compareStanding(seen, seen, 'aa')).toBeNull();
  expect(compareStanding(seen, { generation: 8, sequence: 52, head: 'cc' }, 'aa')).toBeNull();
});

test('a vault with fewer links, or the same links and an earlier generation, is older', () => {
  expect(compareStanding(seen, { generation: 6, sequence: 33, head: 'bb' }, null)).toBe('older');
  expect(compareStanding(seen, { generation: 6, sequence: 40, head: 'aa' }, 'aa')).toBe('older');
  // a copy that was taken while the vault was open
  expect(compareStanding(seen, { generation: 7, sequence: 39, head: 'bb' }, null)).toBe('older');
});

test('a vault that has come as far, but another way, went another line', () => {
  expect(compareStanding(seen, { generation: 9, sequence: 60, head: 'cc' }, 'zz')).toBe('another');
  expect(compareStanding(seen, { generation: 6, sequence: 40, head: 'zz' }, 'zz')).toBe('another');
});
