import { randomBytes } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { beforeAll, expect, test } from 'vitest';
import { dosTime, fixedFields } from '../../../electron/vault/backup/container/headers.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { forge, newBackup, ignoreProgress as onProgress, partsOf, writeParts } from './backup-files.ts';
import { noon, password, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });

let file: string;
let key: Buffer;
let altered: string;
let bytes: Buffer;

beforeAll(async () => {
  ({ file, key } = await newBackup());
  altered = join(temporaryFolder(), 'altered.alcove-backup');
  bytes = readFileSync(file);
});

const verify = (secret: string | null = null) =>
  verifyBackup({ file: altered, secret: secret === null ? null : byPassword(secret), onProgress });

test('a flipped bit anywhere in any part is found without the password', async () => {
  const starts: number[] = [];
  for (const part of (await partsOf(file)).values()) {
    const from = bytes.indexOf(part);
    for (let at = 0; at < 24; at += 1) starts.push(from + Math.floor((at * (part.length - 1)) / 23));
  }
  for (const at of starts) {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(altered, flipped);
    await expect(verify(), `bit at ${at}`).rejects.toMatchObject({
      code: expect.stringMatching(/^backup\./),
    });
  }
});

test('a flipped bit anywhere between the parts is found without the password', async () => {
  const inside = [...(await partsOf(file)).values()].map(
    (part) => [bytes.indexOf(part), part.length] as const,
  );
  const outside = [...bytes.keys()].filter(
    (at) => !inside.some(([from, length]) => at >= from && at < from + length),
  );
  expect(outside.length).toBeGreaterThan(350);
  for (const at of outside) {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(altered, flipped);
    await expect(verify(), `bit at ${at}`).rejects.toMatchObject({
      code: expect.stringMatching(/^backup\./),
    });
  }
});

test('a backup that ends early is called cut short, wherever it ends', async () => {
  for (const length of [0, 3, 35, 100, 2000, 70_000, bytes.length - 23, bytes.length - 1]) {
    writeFileSync(altered, bytes);
    truncateSync(altered, length);
    await expect(verify(), `${length} bytes`).rejects.toEqual(refusal('backup.truncated'));
  }
});

test('bytes before or after a backup are refused', async () => {
  writeFileSync(altered, Buffer.concat([bytes, Buffer.from('x')]));
  await expect(verify()).rejects.toMatchObject({ code: expect.stringMatching(/^backup\./) });
  writeFileSync(altered, Buffer.concat([bytes, bytes]));
  await expect(verify()).rejects.toEqual(refusal('backup.altered'));
  writeFileSync(altered, Buffer.concat([Buffer.from('x'), bytes]));
  await expect(verify()).rejects.toEqual(refusal('backup.notABackup'));
});

test('a file that is something else is called no backup', async () => {
  for (const other of [Buffer.from('Dear diary'), randomBytes(5000)]) {
    writeFileSync(altered, other);
    await expect(verify()).rejects.toEqual(refusal('backup.notABackup'));
  }
  await writeParts(altered, [['holiday.jpg', randomBytes(100)]]);
  await expect(verify()).rejects.toEqual(refusal('backup.notABackup'));
  await writeParts(altered, [['README.txt', Buffer.from('a library')]]);
  await expect(verify()).rejects.toEqual(refusal('backup.notABackup'));
});

test.each<[string, (parts: [string, Buffer][]) => [string, Buffer][]]>([
  ['an extra entry', (parts) => [...parts.slice(0, 3), ['more.txt', Buffer.from('x')], ...parts.slice(3)]],
  ['an extra entry at the end', (parts) => [...parts, ['more.txt', Buffer.from('x')]]],
  ['an entry missing', (parts) => parts.filter(([name]) => name !== 'keys.json')],
  [
    'two entries in each other’s place',
    ([one, two, ...rest]) => [two, one, ...rest].filter((part) => part !== undefined),
  ],
  ['a renamed entry', (parts) => parts.map(([name, part]) => [name.replace('vault.db', 'Vault.db'), part])],
])('a backup with %s is refused', async (_what, change) => {
  await writeParts(altered, change([...(await partsOf(file))]));
  await expect(verify()).rejects.toEqual(refusal('backup.altered'));
});

test('a doubled entry is refused', async () => {
  await writeParts(
    altered,
    [...(await partsOf(file))].map(([name, part]) => [name.replace('vault.db', 'vault.dc'), part]),
  );
  const text = readFileSync(altered).toString('latin1').replaceAll('vault.dc', 'keys.jso');
  writeFileSync(altered, Buffer.from(text, 'latin1'));
  await expect(verify()).rejects.toEqual(refusal('backup.altered'));
});

const plain = { level: 0, useWebWorkers: false, extendedTimestamp: false, dataDescriptor: false } as const;

async function rewrite(options: object): Promise<void> {
  const stored = { ...plain, ...fixedFields, rawLastModDate: dosTime(noon), ...options };
  const zip = new ZipWriter(new Uint8ArrayWriter(), stored);
  for (const [name, part] of await partsOf(file)) await zip.add(name, new Uint8ArrayReader(part), stored);
  writeFileSync(altered, await zip.close());
}

test('the same entries written anew by another program that stores them plainly are taken', async () => {
  await rewrite({});
  expect(await verify(password)).toMatchObject({ opened: true });
});

test.each<[string, object]>([
  ['compressed', { level: 9 }],
  ['commented', { comment: 'hello' }],
  ['encrypted', { password: 'x' }],
  ['described after their data', { dataDescriptor: true }],
  ['with extra fields', { extraField: new Map([[0x7075, new Uint8Array(9)]]) }],
  ['with times of their own', { extendedTimestamp: true }],
])('entries that are %s are refused', async (_what, options) => {
  await rewrite(options);
  await expect(verify()).rejects.toEqual(refusal('backup.altered'));
});

test('a backup of a later version of Alcove is called so', async () => {
  const parts = await partsOf(file);
  const manifest = parts.get('manifest.json')?.toString('utf8').replace('"version": 1', '"version": 2') ?? '';
  parts.set('manifest.json', Buffer.from(manifest));
  parts.set('later.bin', Buffer.from('what a later version needs'));
  await writeParts(altered, parts);
  await expect(verify(password)).rejects.toEqual(refusal('backup.newer'));
});

test('a manifest written in another way is refused, even when it means the same', async () => {
  const parts = await partsOf(file);
  const manifest: unknown = JSON.parse(parts.get('manifest.json')?.toString('utf8') ?? '');
  parts.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  await writeParts(altered, parts);
  await expect(verify()).rejects.toEqual(refusal('backup.altered'));
});

test('a whole forgery passes for one without the password and is found out with it', async () => {
  await forge(file, altered, randomBytes(32), { 'README.txt': Buffer.from('Send your password to …') });
  expect(await verify()).toMatchObject({ opened: false, tables: {} });
  await expect(verify(password)).rejects.toEqual(refusal('backup.altered'));
});

test.each<[string, (database: Buffer) => Buffer]>([
  [
    'a flipped bit',
    (database) => {
      database[9000] = (database[9000] ?? 0) ^ 1;
      return database;
    },
  ],
  [
    'two pages swapped',
    (database) =>
      Buffer.concat([
        database.subarray(0, 4096),
        database.subarray(8192, 12288),
        database.subarray(4096, 8192),
        database.subarray(12288),
      ]),
  ],
  ['a page missing', (database) => database.subarray(0, database.length - 4096)],
  ['a page too many', (database) => Buffer.concat([database, database.subarray(4096, 8192)])],
  ['half a page too many', (database) => Buffer.concat([database, Buffer.alloc(2048)])],
])('a database with %s is refused even under a genuine manifest', async (_what, change) => {
  const database = (await partsOf(file)).get('vault.db') ?? Buffer.alloc(0);
  await forge(file, altered, key, { 'vault.db': change(Buffer.from(database)) });
  await expect(verify(password)).rejects.toMatchObject({
    code: expect.stringMatching(/^(backup\.altered|vault\.damaged)$/),
  });
});

test('the keys of another vault are refused', async () => {
  const other = await newBackup();
  const keys = (await partsOf(other.file)).get('keys.json') ?? Buffer.alloc(0);
  await forge(file, altered, key, { 'keys.json': keys });
  await expect(verify(password)).rejects.toEqual(refusal('backup.altered'));
});

test('keys that ask for too much are refused before any work is done for them', async () => {
  const keys = (await partsOf(file)).get('keys.json')?.toString('utf8') ?? '';
  const hostile = keys.replace(/"memoryKiB": \d+/, '"memoryKiB": 4194304');
  await forge(file, altered, key, { 'keys.json': Buffer.from(hostile) });
  await expect(verify(password)).rejects.toEqual(refusal('vault.keysHostile'));
  await forge(file, altered, key, { 'keys.json': Buffer.alloc(65_537, ' ') });
  await expect(verify(password)).rejects.toEqual(refusal('vault.keysHostile'));
});

test('a wrong or empty password is refused', async () => {
  writeFileSync(altered, bytes);
  await expect(verify('not the password')).rejects.toEqual(refusal('password.wrong'));
  await expect(verify('')).rejects.toEqual(refusal('password.empty'));
});

test('a file that is not there is called so', async () => {
  const nowhere = join(temporaryFolder(), 'nowhere');
  await expect(verifyBackup({ file: nowhere, secret: byPassword(password), onProgress })).rejects.toEqual(
    refusal('file.notFound'),
  );
});
