import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Secret } from '../../../shared/domain/secret.ts';
import { namingErrors } from '../errors.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { databaseName } from '../open/open-vault.ts';
import { type BackupContents, inspectCopy, type OnProgress } from './backup-contents.ts';
import { extractDatabase, withBackup } from './extract-database.ts';
import { scanBackup } from './scan-backup.ts';

/**
 * Checks a backup without restoring it. Without a password: its structure and every digest. With one: that the
 * manifest and every page were written with the vault's key, and that the database opens and holds its rows; for that
 * an encrypted copy stands in a private temporary folder.
 *
 * @throws AlcoveError `backup.*`, `password.empty`, `password.wrong`, `vault.keysHostile`, `vault.keysDamaged`,
 * `vault.newer`, `vault.damaged`, `cancelled`, `file.*`
 */
export async function verifyBackup(options: {
  file: string;
  secret: Secret | null;
  onProgress: OnProgress;
  signal?: AbortSignal | undefined;
}): Promise<BackupContents> {
  const { file, secret, onProgress, signal } = options;
  onProgress('preparing', 0);
  return namingErrors(() =>
    withBackup(file, secret, async (backup, key) => {
      const { vaultId, generation, madeAt } = backup.signed.manifest;
      const facts = { vaultId, generation, madeAt, bytes: backup.container.bytes };
      const onFraction = (fraction: number) => onProgress('checking', fraction);
      if (key === null) {
        const sha256 = await scanBackup(backup, { key, onFraction, signal });
        return { ...facts, sha256, opened: false, tables: {} };
      }
      return inTemporaryFolder(tmpdir(), async (scratch) => {
        const copy = join(scratch, databaseName);
        const sha256 = await extractDatabase(backup, key, copy, onFraction, signal);
        return { ...facts, sha256, opened: true, tables: inspectCopy(copy, key, vaultId).tables };
      });
    }),
  );
}
