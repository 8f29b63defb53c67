import { describe, expect, test } from 'vitest';
import { clockSetBack } from '../../../shared/domain/clock-check.ts';

const now = new Date('2026-11-21T14:00:00.000Z');

describe('a clock that was set back', () => {
  test('is told with both moments', () => {
    expect(clockSetBack('2026-11-22T09:00:00.000Z', now)).toEqual({
      writtenAt: '2026-11-22T09:00:00.000Z',
      clockAt: '2026-11-21T14:00:00.000Z',
    });
  });

  test('is told from more than five minutes on', () => {
    expect(clockSetBack('2026-11-21T14:05:00.000Z', now)).toBeNull();
    expect(clockSetBack('2026-11-21T14:05:00.001Z', now)).not.toBeNull();
  });

  test('is none where the vault was written earlier, or never', () => {
    expect(clockSetBack('2026-11-21T13:59:59.000Z', now)).toBeNull();
    expect(clockSetBack(null, now)).toBeNull();
  });
});
