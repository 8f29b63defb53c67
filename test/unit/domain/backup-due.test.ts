import { describe, expect, it } from 'vitest';
import { dueAt, type FolderRecord, isDueWhileOpen, isOwed } from '../../../shared/domain/backup-due.ts';

/** A moment by the computer's own clock and zone. */
const at = (day: number, hour = 12, month = 10) => new Date(2026, month, day, hour);

const folder = (facts: Partial<FolderRecord>): FolderRecord => ({
  schedule: 'daily',
  addedAt: at(1),
  lastMadeAt: null,
  failure: null,
  ...facts,
});

describe('a daily folder', () => {
  it.each([
    ['without any backup', null, at(20), true],
    ['on the day of its last backup', at(20, 0), at(20, 23), false],
    ['a minute into the next day', at(20, 23), new Date(2026, 10, 21, 0, 1), true],
    ['after many missed days', at(2), at(20), true],
    ['after the clock was set back by a day', at(21), at(20), true],
    ['after the clock was set back within the day', at(20, 15), at(20, 9), false],
  ])('%s', (_when, lastMadeAt, now, owed) => {
    expect(isOwed(folder({ lastMadeAt }), now)).toBe(owed);
    expect(isDueWhileOpen(folder({ lastMadeAt }), now)).toBe(owed);
  });

  it('is due at the first moment of the day after the last one', () => {
    expect(dueAt(folder({ lastMadeAt: at(20, 23) }), at(20, 23))).toEqual(at(21, 0));
  });

  it('is due from the moment it was added, and now when the last one is dated ahead', () => {
    expect(dueAt(folder({}), at(20))).toEqual(at(1));
    expect(dueAt(folder({ lastMadeAt: at(25) }), at(20))).toEqual(at(20));
  });

  it('is due once more, not for ever, after a backup that a wrong clock dated ahead', () => {
    const ahead = folder({ lastMadeAt: at(30) });
    expect(isOwed(ahead, at(20))).toBe(true);
    expect(isOwed({ ...ahead, lastMadeAt: at(20) }, at(20))).toBe(false);
  });
});

describe('a weekly folder', () => {
  it.each([
    ['six days later', at(8), at(14, 23), false],
    ['seven days later, at any hour', at(8, 23), at(15, 0), true],
    ['over the change of the clocks', new Date(2026, 9, 20, 12), new Date(2026, 9, 27, 8), true],
    ['after the clock was set back', at(15), at(8), true],
  ])('%s', (_when, lastMadeAt, now, owed) => {
    expect(isOwed(folder({ schedule: 'weekly', lastMadeAt }), now)).toBe(owed);
  });

  it('is due at the first moment of the seventh day', () => {
    expect(dueAt(folder({ schedule: 'weekly', lastMadeAt: at(8, 23) }), at(9))).toEqual(at(15, 0));
  });
});

describe('a folder for after each lock', () => {
  const afterLock = folder({ schedule: 'after-lock', lastMadeAt: at(2) });

  it('is not owed anything while the vault is open, however old its last backup is', () => {
    expect(isOwed(afterLock, at(20))).toBe(false);
    expect(dueAt(afterLock, at(20))).toBeNull();
  });

  it('is made up for when the last lock could not reach it', () => {
    const missed: FolderRecord = { ...afterLock, failure: { code: 'backup.targetMissing', at: at(20, 11) } };
    expect(isDueWhileOpen(missed, at(20))).toBe(true);
  });
});

describe('a folder that failed', () => {
  const failed = folder({ failure: { code: 'file.diskFull', at: at(20, 12) } });

  it('is left alone for an hour, and tried again then', () => {
    expect(isOwed(failed, at(20, 12))).toBe(true);
    expect(isDueWhileOpen(failed, new Date(2026, 10, 20, 12, 59))).toBe(false);
    expect(isDueWhileOpen(failed, at(20, 13))).toBe(true);
  });

  it('is tried at once when the clock was set back since', () => {
    expect(isDueWhileOpen(failed, at(19))).toBe(true);
  });

  it('is tried at every look when it was only away', () => {
    const away = folder({ failure: { code: 'backup.targetMissing', at: at(20, 12) } });
    expect(isDueWhileOpen(away, at(20, 12))).toBe(true);
  });
});
