import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../../../shared/domain/time.ts';
import { namingErrors } from '../errors.ts';
import { refuseCancelled } from '../files/read-range.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { syncFolder } from '../files/write-file.ts';
import { readKeyFile } from '../keys/key-files.ts';
import { openConnection } from '../open/connection.ts';
import { databaseName } from '../open/open-vault.ts';
import { type BackupContents, inspectCopy, type OnProgress } from './backup-contents.ts';
import { proveManifest } from './manifest.ts';
import { openBackup } from './open-backup.ts';
import { scanBackup } from './scan-backup.ts';
import { writeBackup } from './write-backup.ts';

export interface BackUpOptions {
  /** The vault's folder; the vault may be open in another process. */
  readonly folder: string;
  /** The vault's raw key of 32 bytes; the caller overwrites it afterwards. */
  readonly key: Buffer;
  /** The file to make. One that exists is replaced, once the new one is proven. */
  readonly target: string;
  readonly clock: Clock;
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Backs a vault up into one encrypted file and proves that file by reading it back. Everything is written in a
 * temporary folder beside the target, and only a backup that was read back whole gets the target's name.
 *
 * @throws AlcoveError `file.*`, `vault.damaged`, `vault.keysDamaged`, `vault.inUse`, `backup.altered` (the medium gave
 * back something else), `cancelled`
 */
export async function backUp(options: BackUpOptions): Promise<BackupContents> {
  const { folder, key, target, clock, onProgress, signal } = options;
  onProgress('preparing', 0);
  const keys = await readKeyFile(folder);
  const madeAt = clock();
  return namingErrors(() =>
    inTemporaryFolder(dirname(target), async (stage) => {
      const copy = join(stage, databaseName);
      onProgress('copying', 0);
      copyDatabase(join(folder, databaseName), key, copy);
      onProgress('checking', 0);
      refuseCancelled(signal);
      const { generation, tables } = inspectCopy(copy, key, keys.vaultId);
      const next = join(stage, 'backup');
      await writeBackup(next, { database: copy, keys, key, generation, madeAt }, (fraction) => {
        refuseCancelled(signal);
        onProgress('writing', fraction);
      });
      const proven = await readBack(next, { key, onProgress, signal });
      refuseCancelled(signal);
      await rename(next, target);
      await syncFolder(dirname(target));
      await proveTarget(target, key);
      return {
        vaultId: keys.vaultId,
        generation,
        madeAt: madeAt.toISOString(),
        ...proven,
        opened: true,
        tables,
      };
    }),
  );
}

/** VACUUM INTO takes one moment of the database, also while another process writes, under the same key and a new salt. */
function copyDatabase(file: string, key: Buffer, copy: string): void {
  const db = openConnection(file, key, { readonly: true, fileMustExist: true });
  try {
    db.prepare('VACUUM INTO ?').run(copy);
  } finally {
    db.close();
  }
}

/**
 * Reads the written file back and proves its digests, its manifest and every page. The database itself was opened
 * and counted before; its digest says that these are the same bytes.
 */
async function readBack(
  file: string,
  { key, onProgress, signal }: Pick<BackUpOptions, 'key' | 'onProgress' | 'signal'>,
): Promise<{ bytes: number; sha256: string }> {
  const backup = await openBackup(file);
  try {
    const onFraction = (fraction: number) => onProgress('checking', fraction);
    const sha256 = await scanBackup(backup, { key, onFraction, signal });
    return { bytes: backup.container.bytes, sha256 };
  } finally {
    await backup.close();
  }
}

/** The name is worth something only when it leads to what was proven. */
async function proveTarget(target: string, key: Buffer): Promise<void> {
  const backup = await openBackup(target);
  try {
    proveManifest(backup.signed, key);
  } finally {
    await backup.close();
  }
}
