import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Secret } from '../../../shared/domain/secret.ts';
import { namingErrors } from '../errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { databaseName } from '../open/database-name.ts';
import { type BackupContents, describeBackup, inspectExtracted, type OnProgress } from './backup-contents.ts';
import { extractDatabase, withBackup } from './extract-database.ts';
import { scanBackup } from './scan-backup.ts';

/**
 * Checks a backup without restoring it. Without a password: its structure and every digest. With one: that the
 * manifest and every page were written with the vault's key, and that the database opens and holds its rows; for that
 * an encrypted copy stands in a private folder within `scratch`.
 *
 * @throws AlcoveError `backup.*`, `password.empty`, `password.wrong`, `vault.keysHostile`, `vault.keysDamaged`,
 * `vault.newer`, `vault.damaged`, `cancelled`, `file.*`
 */
export async function verifyBackup(options: {
  file: string;
  secret: Secret | null;
  scratch?: string;
  onProgress: OnProgress;
  signal?: AbortSignal | undefined;
}): Promise<BackupContents> {
  const { file, secret, scratch = tmpdir(), onProgress, signal } = options;
  onProgress('preparing', 0);
  return namingErrors(() =>
    withBackup(file, secret, async (backup, opened) => {
      const onFraction = (fraction: number) => onProgress('checking', fraction);
      if (opened === null) {
        const sha256 = await scanBackup(backup, { proof: null, onFraction, signal });
        return describeBackup(backup, { sha256, opened: false, tables: {} });
      }
      await makeFolder(scratch);
      return inTemporaryFolder(scratch, async (stage) => {
        const copy = join(stage, databaseName);
        const sha256 = await extractDatabase(backup, opened.proof, copy, onFraction, signal);
        const { tables } = inspectExtracted(copy, opened.key, backup.signed, () => undefined);
        return describeBackup(backup, { sha256, opened: true, tables });
      });
    }),
  );
}
