import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { beforeAll, expect, test } from 'vitest';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { dosTime, fixedFields } from '../../../electron/vault/backup/container/headers.ts';
import type { Manifest } from '../../../electron/vault/backup/manifest.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import { restoreBackup } from '../../../electron/vault/restore/restore-backup.ts';
import { byCode, byPassword, type Secret } from '../../../shared/domain/secret.ts';
import { forge, newBackup, ignoreProgress as onProgress, partsOf, writeParts } from './backup-files.ts';
import { newCode, newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

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

test('a password or code of another vault, and a code that none was made for, open nothing', async () => {
  writeFileSync(altered, bytes);
  const other = await newVault();
  const code = await newCode(other);
  const by = (given: Secret) => verifyBackup({ file: altered, secret: given, onProgress });
  await expect(by(byPassword('plover-lantern-quarry-7'))).rejects.toEqual(refusal('password.wrong'));
  await expect(by(byCode(code))).rejects.toEqual(refusal('code.none'));
  const place = temporaryFolder();
  const mine = await newVault();
  const own = await newCode(mine);
  const key = mine.copyKey();
  const target = join(place, 'with code.alcove-backup');
  await backUp({ folder: mine.folder, key, target, clock: () => noon, onProgress });
  const opened = (given: Secret) => verifyBackup({ file: target, secret: given, onProgress });
  expect(await opened(byCode(own))).toMatchObject({ opened: true, vaultId: mine.id });
  await expect(opened(byCode(code))).rejects.toEqual(refusal('code.wrong'));
  await expect(opened(byCode(`${own.slice(0, -1)}${own.endsWith('7') ? '8' : '7'}`))).rejects.toEqual(
    refusal('code.mistyped'),
  );
  await expect(opened(byCode(''))).rejects.toEqual(refusal('code.empty'));
});

test.each<[string, Partial<Manifest>]>([
  ['another generation', { generation: 99 }],
  ['another end of the chain', { chain: { sequence: 0, head: 'ab'.repeat(32) } }],
  ['a longer chain', { chain: { sequence: 7, head: 'ab'.repeat(32) } }],
])('a genuine manifest that names %s than its database has is refused', async (_what, changes) => {
  await forge(file, altered, key, {}, changes);
  expect(await verify()).toMatchObject({ opened: false });
  await expect(verify(password)).rejects.toEqual(refusal('backup.altered'));
});

test('a database with a trigger that no migration made is refused, and nothing is restored', async () => {
  const work = temporaryFolder();
  const database = join(work, 'vault.db');
  writeFileSync(database, (await partsOf(file)).get('vault.db') ?? Buffer.alloc(0));
  const db = openConnection(database, key);
  db.exec("CREATE TRIGGER spy AFTER INSERT ON mentees BEGIN SELECT 'seen'; END");
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode = DELETE');
  db.close();
  await forge(file, altered, key, { 'vault.db': readFileSync(database) });
  await expect(verify(password)).rejects.toEqual(refusal('vault.damaged'));
  const folder = join(temporaryFolder(), 'restored.alcove');
  await expect(
    restoreBackup({ file: altered, secret: byPassword(password), folder, onProgress }),
  ).rejects.toEqual(refusal('vault.damaged'));
  expect(existsSync(folder)).toBe(false);
});

/** Where the headers of an entry begin: the local one, and the one in the directory. */
function headersOf(name: string): { local: number; central: number } {
  const find = (signature: string, nameOffset: number) => {
    for (
      let at = bytes.indexOf(signature, 0, 'latin1');
      at !== -1;
      at = bytes.indexOf(signature, at + 1, 'latin1')
    )
      if (bytes.toString('latin1', at + nameOffset, at + nameOffset + name.length) === name) return at;
    throw new Error('no such entry');
  };
  return { local: find('PK\u0003\u0004', 30), central: find('PK\u0001\u0002', 46) };
}

/** Fields of a ZIP's headers that say the same thing in both (APPNOTE 4.3.7 and 4.3.12), by their offsets. */
const doubled = [
  ['version', 4, 6, 2],
  ['flags', 6, 8, 2],
  ['method', 8, 10, 2],
  ['time', 10, 12, 4],
  ['checksum', 14, 16, 4],
  ['compressed length', 18, 20, 4],
  ['length', 22, 24, 4],
] as const;

test.each(
  doubled.flatMap(([field, local, central, length]) =>
    (['local', 'central'] as const).map((side) => [field, side, { local, central }[side], length] as const),
  ),
)(
  'headers that disagree about the %s, altered in the %s one, are refused',
  async (_field, side, offset, length) => {
    for (const name of ['keys.json', 'vault.db']) {
      const changed = Buffer.from(bytes);
      const at = headersOf(name)[side] + offset;
      changed.writeUIntLE((changed.readUIntLE(at, length) + 1) % 2 ** (8 * length), at, length);
      writeFileSync(altered, changed);
      await expect(verify(), name).rejects.toMatchObject({ code: expect.stringMatching(/^backup\./) });
    }
  },
);

test.each([
  ['two entries at the same place', 'keys.json', 'README.txt'],
  ['an entry that begins within another', 'manifest.json', 'vault.db'],
])('%s are refused', async (_what, name, other) => {
  const changed = Buffer.from(bytes);
  changed.writeUInt32LE(
    headersOf(other).local + (other === 'vault.db' ? 10 : 0),
    headersOf(name).central + 42,
  );
  writeFileSync(altered, changed);
  await expect(verify()).rejects.toMatchObject({ code: expect.stringMatching(/^backup\./) });
});

test.each(['../vault.db', '/vault.db', 'a/../b.db', 'C:\\v.db', 'vault.db/', 'vault\u0000db'])(
  'an entry named %j is refused',
  async (name) => {
    const parts = [...(await partsOf(file))].map(
      ([known, part]) => [known === 'vault.db' ? name : known, part] as const,
    );
    try {
      await writeParts(altered, parts);
    } catch {
      return; // the library does not even write such a name
    }
    await expect(verify()).rejects.toMatchObject({ code: expect.stringMatching(/^backup\./) });
  },
);
