import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Outcome, openNote, sealNote } from '../../../electron/vault/backup/books/lock-note.ts';
import {
  endBackup,
  listRegistered,
  listToLetGo,
  type MadeBackup,
  newestKept,
  registerBackup,
} from '../../../electron/vault/backup/books/register.ts';
import { lastRehearsedAt, noteRehearsal } from '../../../electron/vault/backup/books/rehearsals.ts';
import {
  addTarget,
  changeTarget,
  listDue,
  listTargets,
  noteFailure,
  removeTarget,
} from '../../../electron/vault/backup/books/targets.ts';
import { removeBackup } from '../../../electron/vault/backup/remove-backup.ts';
import type { WritableDb } from '../../../electron/vault/db.ts';
import { usualKeepRule } from '../../../shared/domain/backup-plan.ts';
import { newBackup } from './backup-files.ts';
import { newVault, noon, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const daysBefore = (days: number) => new Date(noon.getTime() - days * 24 * 60 * 60 * 1000);

let db: WritableDb;
let number = 0;
beforeEach(async () => {
  ({ db } = await newVault());
});

const stick = { id: 't1', place: '/media/stick', apart: true, keep: usualKeepRule, at: daysBefore(40) };
const madeAt = (moment: Date, more: Partial<MadeBackup> = {}): string => {
  number += 1;
  const id = `b${number}`;
  registerBackup(db, id, {
    fileName: `${id}.alcove-backup`,
    place: stick.place,
    madeAt: moment.toISOString(),
    verifiedAt: moment.toISOString(),
    generation: number,
    bytes: 9,
    sha256: `digest ${number}`,
    manifestSha256: `manifest ${number}`,
    origin: 'scheduled',
    rotates: true,
    keyId: null,
    secrets: ['one'],
    contents: { mentees: { rows: 1, sha256: 'x' } },
    ...more,
  });
  return id;
};

test('a folder is added once, changed and removed, and its backups stay in the register', () => {
  addTarget(db, { ...stick, schedule: 'daily' });
  addTarget(db, { ...stick, id: 't2', schedule: 'weekly' });
  expect(listTargets(db)).toMatchObject([
    { id: 't1', place: '/media/stick', schedule: 'weekly', apart: true },
  ]);
  changeTarget(db, { id: 't1', schedule: 'after-lock', keep: { daily: 1, weekly: 0, monthly: 0 } });
  expect(listTargets(db)).toMatchObject([
    { schedule: 'after-lock', keep: { daily: 1, weekly: 0, monthly: 0 } },
  ]);
  madeAt(noon);
  removeTarget(db, 't1');
  expect(listTargets(db)).toEqual([]);
  expect(listRegistered(db)).toHaveLength(1);
  expect(() => removeTarget(db, 't1')).toThrowError(refusal('record.notFound'));
  expect(() => changeTarget(db, { ...stick, id: 't1', schedule: 'daily' })).toThrowError(
    refusal('record.notFound'),
  );
});

test('a folder is due until it has its backup, and a failure is remembered until then', () => {
  addTarget(db, { ...stick, schedule: 'daily' });
  expect(listDue(db, noon)).toHaveLength(1);
  noteFailure(db, 't1', 'file.diskFull', noon);
  expect(listDue(db, noon)).toEqual([]);
  expect(listTargets(db)).toMatchObject([{ failure: { code: 'file.diskFull', at: noon } }]);
  madeAt(noon);
  expect(listDue(db, noon)).toEqual([]);
  expect(listTargets(db)).toMatchObject([{ failure: null, lastVerifiedAt: noon.toISOString() }]);
});

test('the newest backup is the one that was entered last, whatever the clock said', () => {
  addTarget(db, { ...stick, schedule: 'daily' });
  madeAt(new Date(noon.getTime() + 40 * 24 * 60 * 60 * 1000));
  const last = madeAt(noon);
  expect(newestKept(db).id).toBe(last);
  expect(listTargets(db)).toMatchObject([{ lastMadeAt: noon }]);
});

test('a backup that took the place of another ends that one, and is entered once', () => {
  const first = madeAt(daysBefore(1), { fileName: 'one.alcove-backup' });
  const second = madeAt(noon, { fileName: 'one.alcove-backup' });
  const { id: _id, state: _state, endedAt: _endedAt, ...same } = newestKept(db);
  registerBackup(db, 'again', same);
  expect(listRegistered(db)).toMatchObject([
    { id: second, state: 'kept', endedAt: null },
    { id: first, state: 'destroyed', endedAt: noon.toISOString() },
  ]);
});

test('only what was made for the folder by its plan is let go', () => {
  addTarget(db, { ...stick, schedule: 'daily', keep: { daily: 2, weekly: 0, monthly: 0 } });
  const old = madeAt(daysBefore(5));
  madeAt(daysBefore(4), { rotates: false });
  madeAt(daysBefore(4), { place: '/media/other' });
  const ended = madeAt(daysBefore(3));
  endBackup(db, ended, 'destroyed', noon);
  madeAt(daysBefore(1));
  madeAt(noon);
  expect(listToLetGo(db, 't1', noon).map(({ id }) => id)).toEqual([old]);
});

test('an end stays the first end', () => {
  const id = madeAt(noon);
  endBackup(db, id, 'rotated', noon);
  endBackup(db, id, 'destroyed', daysBefore(-1));
  expect(listRegistered(db)).toMatchObject([{ state: 'rotated', endedAt: noon.toISOString() }]);
  expect(() => endBackup(db, 'nothing', 'rotated', noon)).toThrowError(refusal('record.notFound'));
});

test('only a rehearsal that came out as it went in counts as one', () => {
  const backupId = madeAt(noon);
  const rehearsal = { backupId, rehearsedAt: noon, openedWith: 'password' } as const;
  noteRehearsal(db, { ...rehearsal, id: 'r1', faithful: false });
  expect(lastRehearsedAt(db)).toBeNull();
  noteRehearsal(db, { ...rehearsal, id: 'r2', faithful: true });
  expect(lastRehearsedAt(db)).toBe(noon.toISOString());
});

test('a sealed note comes back with its own key, and says nothing under another or when it was altered', () => {
  const told: Outcome[] = [
    { targetId: 't1', at: noon.toISOString(), made: null, failure: 'backup.targetMissing' },
  ];
  const key = Buffer.alloc(32, 7);
  const note = sealNote(told, key);
  expect(note.includes('targetMissing')).toBe(false);
  expect(openNote(note, key)).toEqual(told);
  expect(openNote(note, Buffer.alloc(32, 8))).toEqual([]);
  expect(openNote(note.subarray(0, 20), key)).toEqual([]);
  for (const at of [0, 15, note.length - 1]) {
    const altered = Buffer.from(note);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(openNote(altered, key)).toEqual([]);
  }
});

test('a file is removed only while it is the backup that was noted', async () => {
  const { file, contents } = await newBackup();
  const { bytes, manifestSha256 } = contents;
  const copy = join(temporaryFolder(), basename(file));
  const known = { file: copy, bytes, manifestSha256 };
  expect(await removeBackup(known)).toBe('missing');
  writeFileSync(copy, 'Dear diary');
  expect(await removeBackup(known)).toBe('another');
  copyFileSync((await newBackup()).file, copy);
  expect(await removeBackup(known)).toBe('another');
  expect(await removeBackup({ ...known, file: dirname(copy) })).toBe('another');
  expect(existsSync(copy)).toBe(true);
  const damaged = readFileSync(file);
  const middle = Math.floor(damaged.length / 2);
  damaged[middle] = (damaged[middle] ?? 0) ^ 1;
  writeFileSync(copy, damaged);
  expect(await removeBackup(known)).toBe('removed');
  expect(existsSync(copy)).toBe(false);
});
