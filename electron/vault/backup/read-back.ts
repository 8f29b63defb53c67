import { type BackupContents, describeBackup, type OnProgress } from './backup-contents.ts';
import { proveManifest } from './manifest.ts';
import { openBackup } from './open-backup.ts';
import type { BackupProof } from './proof.ts';
import { scanBackup } from './scan-backup.ts';

/**
 * Reads the written file back from where it lies and proves its digests, its manifest and every page. The database
 * itself was opened and counted before; its digest says that these are the same bytes.
 *
 * What this proves: that the file system gives back what was written, after fsync, on the medium where the backup stays.
 * What it cannot prove: that the bytes came from the medium and not from the system's memory. Node has neither
 * posix_fadvise nor aligned buffers for O_DIRECT. A rehearsal on another day reads them anew.
 */
export async function readBack(
  file: string,
  options: { proof: BackupProof; onProgress: OnProgress; signal?: AbortSignal | undefined },
): Promise<BackupContents> {
  const { proof, onProgress, signal } = options;
  const backup = await openBackup(file);
  try {
    const onFraction = (fraction: number) => onProgress('checking', fraction);
    const sha256 = await scanBackup(backup, { proof, onFraction, signal });
    return describeBackup(backup, { sha256, opened: true, tables: {} });
  } finally {
    await backup.close();
  }
}

/** The name is worth something only when it leads to what was proven. */
export async function proveName(file: string, proof: BackupProof): Promise<void> {
  const backup = await openBackup(file);
  try {
    proveManifest(backup.signed, proof.manifestKey);
  } finally {
    await backup.close();
  }
}
