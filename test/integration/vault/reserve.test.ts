import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { halfBytes } from '../../../electron/vault/reserve/half.ts';
import { openReserve, type Reserve, reserveName } from '../../../electron/vault/reserve/reserve.ts';
import { canMount, readOnlyView, smallDisk } from './mounts.ts';
import { temporaryFolder } from './temporary-vault.ts';

const vaultKey = Buffer.alloc(32, 7);
const vaultId = '019a1fc8-a038-71c1-80b3-6aaf70820222';
const text = (words: string) => Buffer.from(words, 'utf8');

function open(folder: string, options: { vaultKey?: Buffer; vaultId?: string } = {}): Reserve {
  const reserve = openReserve({ folder, vaultKey, vaultId, ...options });
  if (reserve === undefined) throw new Error('there is no reserve');
  return reserve;
}

function contentOf(folder: string): string {
  const reserve = open(folder);
  const content = reserve.content().toString('utf8');
  reserve.close();
  return content;
}

/** A reserve that was closed with `words` in it, written after `before`. */
function closedWith(before: string, words: string): string {
  const folder = temporaryFolder();
  const reserve = open(folder);
  expect(reserve.keep(text(before))).toBe(true);
  expect(reserve.keep(text(words))).toBe(true);
  reserve.close();
  return folder;
}

test('what was kept last is there at the next opening, also nothing', () => {
  const folder = temporaryFolder();
  const reserve = open(folder);
  expect(reserve.content().length).toBe(0);
  for (const words of ['one', 'two', '', 'three']) {
    expect(reserve.keep(text(words))).toBe(true);
    expect(reserve.content().toString('utf8')).toBe(words);
    expect(contentOf(folder)).toBe(words);
  }
  reserve.close();
});

test('the file has its full size from the first moment, holds no plain word and looks alike full or empty', () => {
  const folder = closedWith('', 'the surgeon is afraid of the new consultant');
  const file = readFileSync(join(folder, reserveName));
  expect(file.length).toBe(2 * halfBytes);
  expect(file.includes('surgeon')).toBe(false);
  expect(statSync(join(folder, reserveName)).mode & 0o777).toBe(0o600);
});

test('an end at any byte of a write leaves what was there before', () => {
  const folder = closedWith('before', 'after');
  const after = readFileSync(join(folder, reserveName));
  const reserve = open(folder);
  reserve.keep(text('torn'));
  reserve.close();
  const whole = readFileSync(join(folder, reserveName));
  const side = whole.subarray(0, halfBytes).equals(after.subarray(0, halfBytes)) ? 1 : 0;
  for (const bytes of [0, 1, 12, 13, 4096, halfBytes / 2, halfBytes - 17, halfBytes - 1]) {
    const torn = Buffer.from(after);
    whole.copy(torn, side * halfBytes, side * halfBytes, side * halfBytes + bytes);
    writeFileSync(join(folder, reserveName), torn);
    expect(contentOf(folder)).toBe('after');
  }
  writeFileSync(join(folder, reserveName), whole);
  expect(contentOf(folder)).toBe('torn');
});

test('halves that were swapped, cut or altered are not read', () => {
  const folder = closedWith('one', 'two');
  const file = join(folder, reserveName);
  const whole = readFileSync(file);
  writeFileSync(file, Buffer.concat([whole.subarray(halfBytes), whole.subarray(0, halfBytes)]));
  expect(contentOf(folder)).toBe('');
  writeFileSync(file, whole);
  truncateSync(file, 2 * halfBytes - 1);
  expect(contentOf(folder)).toBe('');
  writeFileSync(file, randomBytes(2 * halfBytes));
  expect(contentOf(folder)).toBe('');
});

test('the reserve of another vault or under another key is not read', () => {
  const folder = closedWith('', 'of this vault');
  const file = join(folder, reserveName);
  const kept = readFileSync(file);
  const other = open(folder, { vaultKey: Buffer.alloc(32, 8) });
  expect(other.content().length).toBe(0);
  other.close();
  writeFileSync(file, kept);
  const elsewhere = open(folder, { vaultId: '019a1fc8-a038-71c1-80b3-6aaf70820223' });
  expect(elsewhere.content().length).toBe(0);
  elsewhere.close();
});

test('what was prepared for another key is read with either, until something else is kept', () => {
  const folder = closedWith('', 'held');
  const next = Buffer.alloc(32, 8);
  const reserve = open(folder);
  reserve.prepare(next);
  reserve.close();
  const before = open(folder);
  expect(before.content().toString('utf8')).toBe('held');
  before.close();
  const after = open(folder, { vaultKey: next });
  expect(after.content().toString('utf8')).toBe('held');
  after.keep(Buffer.from('later', 'utf8'));
  after.close();
  const older = open(folder);
  expect(older.content().length).toBe(0);
  older.close();
});

test('what has no room even compressed is refused, and what was there stays', () => {
  const folder = closedWith('', 'small');
  const reserve = open(folder);
  expect(reserve.keep(randomBytes(halfBytes))).toBe(false);
  expect(reserve.keep(Buffer.alloc(8 * halfBytes, 'a session record '))).toBe(true);
  reserve.keep(text('small again'));
  reserve.close();
  expect(contentOf(folder)).toBe('small again');
});

describe.skipIf(!canMount())('on a real disk (needs the right to mount)', () => {
  test('a full disk takes what the reserve was made for', () => {
    const disk = smallDisk(5000);
    const reserve = open(disk);
    expect(() => writeFileSync(join(disk, 'filling'), randomBytes(5000 * 1024))).toThrow(/ENOSPC/);
    for (let round = 0; round < 5; round += 1) expect(reserve.keep(text(`round ${round}`))).toBe(true);
    reserve.close();
    expect(contentOf(disk)).toBe('round 4');
  });

  test('a disk without room for one gets none, and nothing is left of the attempt', () => {
    const disk = smallDisk(3000);
    expect(openReserve({ folder: disk, vaultKey, vaultId })).toBeUndefined();
    expect(existsSync(join(disk, reserveName))).toBe(false);
    const view = readOnlyView(temporaryFolder());
    expect(openReserve({ folder: view, vaultKey, vaultId })).toBeUndefined();
  });
});
