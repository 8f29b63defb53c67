import { join } from 'node:path';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import { databaseName } from '../../../electron/vault/open/database-name.ts';
import { openWithKey } from '../../../electron/vault/open/open-vault.ts';
import { type Measured, takeTurns } from '../measure.ts';

/** Opening and closing a vault whose key is at hand, against a bare connection to the same file that reads one row. */
export async function measureUnlock(folder: string, key: Buffer, id: string): Promise<Measured> {
  const times = await takeTurns(
    40,
    () => openWithKey({ folder, key: Buffer.from(key), id }).close(),
    () => {
      const db = openConnection(join(folder, databaseName), key, { fileMustExist: true });
      db.prepare('SELECT id FROM vault_identity').get();
      db.close();
    },
  );
  return {
    name: 'unlock and lock, without the KDF',
    floor: 'bare open of the same file',
    budget: 3,
    ...times,
  };
}
