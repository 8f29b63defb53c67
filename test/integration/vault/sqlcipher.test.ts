import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqlCipher, { setLogger } from '@signalapp/sqlcipher';
import { expect, test } from 'vitest';
import { newBackup, partsOf } from './backup-files.ts';
import { newVault, temporaryFolder } from './temporary-vault.ts';

/** Opens a database with genuine SQLCipher, as an outsider would with its shell. */
function outsider(file: string, key: Buffer) {
  const db = new SqlCipher(file);
  db.pragma(`key = "x'${key.toString('hex')}'"`);
  return db;
}

test('genuine SQLCipher opens a closed vault and finds no fault in it', async () => {
  const vault = await newVault();
  const key = vault.copyKey();
  vault.close();
  const db = outsider(join(vault.folder, 'vault.db'), key);
  expect(db.pragma('cipher_integrity_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.prepare('SELECT id FROM vault_identity').get()).toEqual({ id: vault.id });
  db.close();
});

test('genuine SQLCipher opens the database of a backup and finds no fault in it', async () => {
  const { vault, file, key } = await newBackup();
  const copy = join(temporaryFolder(), 'vault.db');
  writeFileSync(copy, (await partsOf(file)).get('vault.db') ?? '');
  const db = outsider(copy, key);
  expect(db.pragma('cipher_integrity_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.prepare('SELECT id, generation FROM vault_identity').get()).toEqual({
    id: vault.id,
    generation: 1,
  });
  db.close();
});

test('genuine SQLCipher with another key opens nothing', async () => {
  setLogger(() => undefined);
  const vault = await newVault();
  const key = vault.copyKey();
  vault.close();
  key[0] = (key[0] ?? 0) ^ 1;
  const db = outsider(join(vault.folder, 'vault.db'), key);
  expect(() => db.prepare('SELECT id FROM vault_identity').get()).toThrow();
  db.close();
});
