import { cpSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendAudit, listAudit } from '../../../electron/vault/audit/audit-log.ts';
import { transact } from '../../../electron/vault/db.ts';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import { type OpenVault, openVault } from '../../../electron/vault/open/open-vault.ts';
import { isKeyOf } from '../../../electron/vault/open/own-key.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { filesIn, newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

/** A copy of a vault as a crash leaves it in the middle of a change: half of it in the file, the rest in a journal to roll back. */
function crashed(vault: OpenVault): string {
  const key = vault.copyKey();
  vault.close();
  const db = openConnection(join(vault.folder, 'vault.db'), key);
  db.pragma('journal_mode = DELETE');
  db.pragma('cache_size = 2');
  db.exec('BEGIN IMMEDIATE');
  const insert = db.prepare('INSERT INTO vault_checks VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET report = ?');
  for (let round = 0; round < 4; round += 1) {
    const report = JSON.stringify(`half ${round} `.repeat(30_000));
    insert.run('', report, report);
    db.exec('UPDATE vault_keys SET event = event');
  }
  const folder = join(temporaryFolder(), 'crashed.alcove');
  cpSync(vault.folder, folder, { recursive: true });
  db.exec('ROLLBACK');
  db.close();
  expect(statSync(join(folder, 'vault.db-journal')).size).toBeGreaterThan(512);
  return folder;
}

test('a key is known as the database’s own, also where its first page is torn', async () => {
  const [vault, other] = [await newVault(), await newVault()];
  const [key, foreign] = [vault.copyKey(), other.copyKey()];
  vault.close();
  const file = join(vault.folder, 'vault.db');
  expect([isKeyOf(file, key), isKeyOf(file, foreign)]).toEqual([true, false]);
  const bytes = readFileSync(file);
  const torn = join(temporaryFolder(), 'torn.db');
  writeFileSync(torn, Buffer.from(bytes).fill(0, 2048, 4096));
  expect([isKeyOf(torn, key), isKeyOf(torn, foreign)]).toEqual([true, false]);
  writeFileSync(torn, bytes.subarray(0, 4000));
  expect(isKeyOf(torn, key)).toBe(false);
});

test('a key that is not its own never has a crashed vault roll back its journal', async () => {
  const [vault, other] = [await newVault(), await newVault()];
  transact(vault.db, () => appendAudit(vault.db, noon, 'kept', 'k', 's'));
  other.close();
  const folder = crashed(vault);
  const own = filesIn(folder);
  for (const name of ['keys.json', 'keys.copy.json'])
    writeFileSync(join(folder, name), readFileSync(join(other.folder, name)));
  const before = filesIn(folder);
  await expect(openVault({ folder, secret: byPassword(password) })).rejects.toEqual(
    expect.objectContaining({ code: 'vault.damaged' }),
  );
  expect(filesIn(folder)).toEqual(before);

  for (const name of ['keys.json', 'keys.copy.json']) writeFileSync(join(folder, name), own[name] ?? '');
  const again = await openVault({ folder, secret: byPassword(password) });
  expect(listAudit(again.db).map(({ event }) => event)).toEqual(['kept']);
  expect(again.db.prepare('SELECT count(*) FROM vault_checks').pluck().get()).toBe(0);
  expect(again.db.prepare('PRAGMA integrity_check').pluck().get()).toBe('ok');
  again.close();
  expect(existsSync(join(folder, 'vault.db-journal'))).toBe(false);
});
