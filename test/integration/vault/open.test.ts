import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendAudit } from '../../../electron/vault/audit/audit-log.ts';
import { transact } from '../../../electron/vault/db.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import { createVault } from '../../../electron/vault/open/create-vault.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const create = (folder: string, secret: string) =>
  createVault({ folder, password: secret, clock: () => noon, cost: leastCost });

test('what was written is there when the vault opens again', async () => {
  const { db, folder, close, nextGeneration } = await newVault();
  transact(db, () => appendAudit(db, noon, 'e', 'k', 's'));
  expect(nextGeneration()).toBe(2);
  close();
  const again = await openVault({ folder, secret: byPassword(password) });
  expect(again.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBe(1);
  expect(again.nextGeneration()).toBeGreaterThan(2);
  again.close();
});

test('a closed vault is one plain-journal database, its keys twice and an empty claim', async () => {
  const vault = await newVault();
  const key = vault.copyKey();
  expect(readdirSync(vault.folder)).toContain('vault.db-wal');
  vault.close();
  vault.close();
  expect(readdirSync(vault.folder).sort()).toEqual(['keys.copy.json', 'keys.json', 'vault.db', 'vault.lock']);
  expect(readFileSync(join(vault.folder, 'vault.lock')).length).toBe(0);
  const db = openConnection(join(vault.folder, 'vault.db'), key, { readonly: true });
  expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
  db.close();
});

test('a wrong password is refused and nothing is changed', async () => {
  const vault = await newVault();
  vault.close();
  const before = readdirSync(vault.folder).map((name) => readFileSync(join(vault.folder, name)));
  await expect(openVault({ folder: vault.folder, secret: byPassword(`${password}!`) })).rejects.toEqual(
    refusal('password.wrong'),
  );
  await expect(openVault({ folder: vault.folder, secret: byPassword('') })).rejects.toEqual(
    refusal('password.empty'),
  );
  expect(readdirSync(vault.folder).map((name) => readFileSync(join(vault.folder, name)))).toEqual(before);
});

test('an empty or weak password makes no vault', async () => {
  const folder = join(temporaryFolder(), 'weak.alcove');
  await expect(create(folder, '')).rejects.toEqual(refusal('password.empty'));
  await expect(create(folder, 'password123')).rejects.toEqual(refusal('password.weak'));
  expect(existsSync(folder)).toBe(false);
});

test('a password opens the vault however its accents were typed', async () => {
  const composed = 'crème-brûlée-otter-42'.normalize('NFC');
  const folder = join(temporaryFolder(), 'accents.alcove');
  (await create(folder, composed.normalize('NFD'))).close();
  (await openVault({ folder, secret: byPassword(composed) })).close();
  (await openVault({ folder, secret: byPassword(composed.normalize('NFD')) })).close();
});

test('a folder that holds anything is no place for a new vault, and stays as it was', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'holiday.txt'), 'sun');
  await expect(create(folder, password)).rejects.toEqual(refusal('vault.exists'));
  expect(readdirSync(folder)).toEqual(['holiday.txt']);
});

test('a folder that is no vault is called one', async () => {
  await expect(openVault({ folder: temporaryFolder(), secret: byPassword(password) })).rejects.toEqual(
    refusal('vault.notAVault'),
  );
});

test('a vault of a later version of Alcove is refused, not changed', async () => {
  const vault = await newVault();
  vault.db.exec('PRAGMA user_version = 9999');
  vault.close();
  await expect(openVault({ folder: vault.folder, secret: byPassword(password) })).rejects.toEqual(
    refusal('vault.newer'),
  );
});

test.each([
  ['a trigger', 'CREATE TRIGGER evil AFTER INSERT ON audit_log BEGIN SELECT 1; END'],
  ['a view', 'CREATE VIEW evil AS SELECT 1'],
  ['a table', 'CREATE TABLE evil (x TEXT) STRICT'],
  ['an index', 'CREATE INDEX evil ON audit_log (event)'],
  ['a lost guard', 'DROP TRIGGER audit_log_is_never_cut'],
])('a database with %s that the migrations did not make is refused', async (_what, sql) => {
  const vault = await newVault();
  vault.db.exec(sql);
  vault.close();
  await expect(openVault({ folder: vault.folder, secret: byPassword(password) })).rejects.toEqual(
    refusal('vault.damaged'),
  );
});

test('a database that is not encrypted is never opened', async () => {
  const vault = await newVault();
  vault.close();
  writeFileSync(join(vault.folder, 'vault.db'), Buffer.from(`SQLite format 3\0${'\0'.repeat(4080)}`));
  await expect(openVault({ folder: vault.folder, secret: byPassword(password) })).rejects.toEqual(
    refusal('vault.damaged'),
  );
});

test('the keys of another vault do not open this one', async () => {
  const [one, other] = [await newVault(), await newVault()];
  one.close();
  other.close();
  for (const name of ['keys.json', 'keys.copy.json'])
    writeFileSync(join(one.folder, name), readFileSync(join(other.folder, name)));
  await expect(openVault({ folder: one.folder, secret: byPassword(password) })).rejects.toEqual(
    refusal('vault.damaged'),
  );
});

test.each([
  ['missing', () => undefined],
  ['not JSON', () => 'not json'],
  ['empty', () => ''],
  ['with another salt', (text: string) => text.replace(/"salt": "../, '"salt": "zz')],
])('when one copy of the keys is %s, the other opens the vault and puts it right', async (_what, damage) => {
  const vault = await newVault();
  vault.close();
  const files = ['keys.json', 'keys.copy.json'].map((name) => join(vault.folder, name));
  const whole = readFileSync(files[0] ?? '', 'utf8');
  for (const file of files) {
    const damaged = damage(whole);
    if (damaged === undefined) rmSync(file);
    else writeFileSync(file, damaged);
    (await openVault({ folder: vault.folder, secret: byPassword(password) })).close();
    for (const each of files) expect(readFileSync(each, 'utf8')).toBe(whole);
  }
});

test('when both copies of the keys are gone or damaged, the vault says so', async () => {
  const vault = await newVault();
  vault.close();
  const files = ['keys.json', 'keys.copy.json'].map((name) => join(vault.folder, name));
  for (const file of files) writeFileSync(file, 'not json');
  await expect(openVault({ folder: vault.folder, secret: byPassword(password) })).rejects.toEqual(
    refusal('vault.keysDamaged'),
  );
  for (const file of files) rmSync(file);
  await expect(openVault({ folder: vault.folder, secret: byPassword(password) })).rejects.toEqual(
    refusal('vault.keysDamaged'),
  );
});
