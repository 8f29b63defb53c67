import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { isSoundPage, type PageVerdict, startPageCheck } from '../../../electron/vault/check/page-hmac.ts';
import { newVault } from './temporary-vault.ts';

const page = 4096;
let bytes: Buffer;
let key: Buffer;

beforeAll(async () => {
  const vault = await newVault();
  key = vault.copyKey();
  vault.close();
  bytes = readFileSync(join(vault.folder, 'vault.db'));
});

function check(file: Buffer, pieces = file.length, secret = key): PageVerdict {
  const pages = startPageCheck(secret);
  for (let at = 0; at < file.length; at += pieces) pages.update(file.subarray(at, at + pieces));
  return pages.finish();
}

test('every page of a genuine database is sound, in pieces of any length', () => {
  for (const pieces of [bytes.length, page, 1000, 65_537])
    expect(check(bytes, pieces)).toEqual({ pages: bytes.length / page, damaged: [], whole: true });
});

test('a flipped bit is found wherever it is: in the salt, the content, the IV or the HMAC', () => {
  const pages = bytes.length / page;
  for (let number = 1; number <= pages; number += 1) {
    for (const at of [0, 16, 2000, 4015, 4016, 4031, 4032, 4095]) {
      const flipped = Buffer.from(bytes);
      const place = (number - 1) * page + at;
      flipped[place] = (flipped[place] ?? 0) ^ 0x10;
      expect(check(flipped).damaged).toContain(number);
    }
  }
});

test('pages in each other’s place are found', () => {
  const swapped = Buffer.concat([
    bytes.subarray(0, page),
    bytes.subarray(2 * page, 3 * page),
    bytes.subarray(page, 2 * page),
    bytes.subarray(3 * page),
  ]);
  expect(check(swapped).damaged).toEqual([2, 3]);
});

test('a file that ends within a page, or has none, is not whole', () => {
  expect(check(bytes.subarray(0, bytes.length - 1)).whole).toBe(false);
  expect(check(Buffer.alloc(0)).whole).toBe(false);
});

test('another key makes no page sound', () => {
  const other = Buffer.from(key);
  other[31] = (other[31] ?? 0) ^ 1;
  expect(check(bytes, bytes.length, other).damaged).toHaveLength(10);
});

test('the page at 1 GiB, which SQLite never writes, must be empty; no other page may be', () => {
  const lockPage = 262_145;
  const empty = Buffer.alloc(page);
  const written = Buffer.from(empty);
  written[4095] = 1;
  expect(isSoundPage(empty, lockPage, key)).toBe(true);
  expect(isSoundPage(written, lockPage, key)).toBe(false);
  expect(isSoundPage(empty, lockPage - 1, key)).toBe(false);
  expect(isSoundPage(empty, lockPage + 1, key)).toBe(false);
});
