import { join } from 'node:path';
import { type Comparison, type Contents, compareContents } from '../../../shared/domain/backup-comparison.ts';
import type { Secret } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { BackupContents, OnProgress } from '../backup/backup-contents.ts';
import { isBookkeeping } from '../backup/bookkeeping.ts';
import { readContents } from '../backup/table-contents.ts';
import { namingErrors } from '../errors.ts';
import { makeFolder } from '../files/make-folder.ts';
import { refuseCancelled } from '../files/read-range.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { openConnection } from '../open/connection.ts';
import { databaseName } from '../open/database-name.ts';
import { openVault } from '../open/open-vault.ts';
import { restoreAndRead } from '../restore/restore-backup.ts';

/** What the register knows of a backup. */
export interface Noted {
  /** Of the whole file, hex. */
  readonly sha256: string;
  readonly contents: Contents;
}

/**
 * Rehearses the day on which a backup is needed: restores it into a private folder within `scratch`, encrypted as it is,
 * opens that vault with the given password or code as any vault is opened, compares it with what was noted and with the
 * vault of now, and removes it, however it ends.
 *
 * @param options.live the vault's folder, which may be open in another process, and its key
 * @throws AlcoveError `backup.altered` also when the file is a sound backup, but not the one that was noted; what
 * restoring and opening throw; `cancelled`
 */
export async function rehearse(options: {
  file: string;
  secret: Secret;
  noted: Noted;
  live: { folder: string; key: Buffer };
  scratch: string;
  onProgress: OnProgress;
  signal?: AbortSignal | undefined;
}): Promise<{ report: BackupContents; comparison: Comparison }> {
  const { file, secret, noted, live, scratch, onProgress, signal } = options;
  return namingErrors(async () => {
    await makeFolder(scratch);
    return inTemporaryFolder(scratch, async (stage) => {
      const folder = join(stage, 'vault');
      const { contents, found } = await restoreAndRead(
        { file, secret, folder, onProgress, signal },
        readContents,
      );
      if (contents.sha256 !== noted.sha256) throw new AlcoveError('backup.altered');
      const restored = await contentsWhenOpened(folder, secret);
      refuseCancelled(signal);
      const asMade = compareContents(found, found, noted.contents, isBookkeeping);
      const now = compareContents(restored, contentsOf(live), restored, isBookkeeping);
      return { report: contents, comparison: { ...now, faithful: asMade.faithful } };
    });
  });
}

/** Opens the restored vault the way the mentor would, which also brings it to this version's form. */
async function contentsWhenOpened(folder: string, secret: Secret): Promise<Contents> {
  const vault = await openVault({ folder, secret });
  const key = vault.copyKey();
  vault.close();
  try {
    return contentsOf({ folder, key });
  } finally {
    key.fill(0);
  }
}

function contentsOf({ folder, key }: { folder: string; key: Buffer }): Contents {
  const db = openConnection(join(folder, databaseName), key, { readonly: true, fileMustExist: true });
  try {
    return readContents(db);
  } finally {
    db.close();
  }
}
