import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectExtracted } from '../../electron/vault/backup/backup-contents.ts';
import { extractDatabase, withBackup } from '../../electron/vault/backup/extract-database.ts';
import type { Manifest } from '../../electron/vault/backup/manifest.ts';
import { refuseForeignSchema } from '../../electron/vault/check/schema.ts';
import type { ReadableDb } from '../../electron/vault/db.ts';
import { namingErrors } from '../../electron/vault/errors.ts';
import { inTemporaryFolder } from '../../electron/vault/files/temporary-folder.ts';
import { migrate } from '../../electron/vault/migrations/migrate.ts';
import { openConnection } from '../../electron/vault/open/connection.ts';
import { databaseName } from '../../electron/vault/open/database-name.ts';
import { asWritable } from '../../electron/vault/open/kept-statements.ts';
import type { Secret } from '../../shared/domain/secret.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';

/** A backup that was proven from its first byte to its last and opened. */
export interface UnpackedBackup {
  readonly file: string;
  readonly manifest: Manifest;
  /** The database as the version of Alcove that made the backup left it. */
  readonly asMade: ReadableDb;
  /** Brings the database to the newest form, which the functions that read records expect. */
  migrate(): ReadableDb;
}

/**
 * Proves a backup and opens its database for the time of `work`. What it opens is an encrypted copy in a private
 * temporary folder: the backup itself is only read.
 *
 * @throws AlcoveError `backup.*`, `password.*`, `code.*`, `vault.keysHostile`, `vault.keysDamaged`, `vault.newer`,
 * `vault.damaged`, `cancelled`, `file.*`
 */
export function withUnpacked<T>(
  file: string,
  secret: Secret,
  signal: AbortSignal,
  work: (backup: UnpackedBackup) => Promise<T>,
): Promise<T> {
  return namingErrors(() =>
    withBackup(file, secret, async (backup, opened) => {
      if (opened === null) throw new AlcoveError('password.empty');
      return inTemporaryFolder(tmpdir(), async (scratch) => {
        const copy = join(scratch, databaseName);
        await extractDatabase(backup, opened.proof, copy, () => undefined, signal);
        inspectExtracted(copy, opened.key, backup.signed, () => undefined);
        const db = openConnection(copy, opened.key, { fileMustExist: true });
        try {
          return await work({
            file,
            manifest: backup.signed.manifest,
            asMade: asWritable(db),
            migrate: () => {
              migrate(db);
              refuseForeignSchema(db);
              return asWritable(db);
            },
          });
        } finally {
          db.close();
        }
      });
    }),
  );
}
