import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import { databaseName } from '../../../electron/vault/open/database-name.ts';
import { type Measured, takeTurns } from '../measure.ts';

/** A backup with everything that proves it, against VACUUM INTO alone. */
export async function measureBackup(folder: string, key: Buffer, place: string): Promise<Measured> {
  const times = await takeTurns(
    3,
    (round) =>
      backUp({
        folder,
        key: Buffer.from(key),
        target: join(place, `${round}.alcove-backup`),
        onProgress: () => undefined,
        clock: () => new Date(),
      }),
    async (round) => {
      const copy = join(place, `${round}.copy`);
      const db = openConnection(join(folder, databaseName), key, { readonly: true, fileMustExist: true });
      db.prepare('VACUUM INTO ?').run(copy);
      db.close();
      await rm(copy);
    },
  );
  return { name: 'back up, and verify it', floor: 'VACUUM INTO alone', budget: 4, ...times };
}
