import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Secret } from '../../../shared/domain/secret.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { BackupContents, OnProgress } from '../backup/backup-contents.ts';
import { openBackup } from '../backup/open-backup.ts';
import { namingErrors, toAlcoveError } from '../errors.ts';
import { refuseCancelled } from '../files/read-range.ts';
import { readKeyFile } from '../keys/key-files.ts';
import { claimVault } from '../open/lock-file.ts';
import { checkPlace } from '../place/check-place.ts';
import { exchange, finishInterruptedRestore, type OnStep, removeBefore, takeBack } from './exchange.ts';
import { beside, readRestoreNote, writeRestoreNote } from './restore-note.ts';
import { stageBackup } from './stage-backup.ts';

const ignore = () => undefined;

/**
 * Puts a backup in the place of a vault that is locked. The backup is put together beside the vault and checked wholly
 * before the vault is touched; then two renames exchange them. The vault of before is kept until {@link keepRestore} and
 * comes back with {@link undoRestore}. The restored vault opens with the passwords and codes of the backup.
 *
 * @throws AlcoveError `backup.otherVault`, `restore.undecided` (an earlier restore can still be undone), `vault.inUse`,
 * `vault.notAVault`; what reading a backup throws; `cancelled`, `file.*`. The vault is then as it was.
 */
export async function restoreOver(options: {
  file: string;
  secret: Secret;
  folder: string;
  clock: Clock;
  onProgress: OnProgress;
  onStep?: OnStep;
  signal?: AbortSignal | undefined;
}): Promise<{ contents: BackupContents; replacedAt: string }> {
  const { file, folder, clock, onProgress, onStep = ignore, signal } = options;
  onProgress('preparing', 0);
  checkPlace(folder);
  return onClaimed(folder, async () => {
    if ((await readRestoreNote(folder)) !== undefined) throw new AlcoveError('restore.undecided');
    await refuseOther(file, folder);
    const read = ignore;
    return stageBackup({ ...options, read }, async ({ made, contents }) => {
      refuseCancelled(signal);
      const incoming = `${basename(dirname(made))}/${basename(made)}`;
      const { replacedAt } = await exchangeOrTakeBack(folder, incoming, { at: clock(), onStep });
      onProgress('checking', 1);
      return { contents, replacedAt };
    });
  });
}

/**
 * Puts the vault of before back in its place, and keeps the restored one in the same way, so that this can be undone too.
 *
 * @returns since when the vault in place has been there
 * @throws AlcoveError `restore.nothingToUndo`, `vault.inUse`, `file.*`
 */
export function undoRestore(options: { folder: string; clock: Clock; onStep?: OnStep }): Promise<string> {
  const { folder, clock, onStep = ignore } = options;
  return onBefore(folder, async (before) => {
    const { replacedAt } = await exchangeOrTakeBack(folder, before, { at: clock(), onStep });
    return replacedAt;
  });
}

/**
 * Removes the vault of before.
 *
 * @throws AlcoveError `restore.nothingToUndo`, `vault.inUse`, `file.*`
 */
export function keepRestore({ folder }: { folder: string }): Promise<void> {
  return onBefore(folder, async (before) => {
    const replacedAt = (await readRestoreNote(folder))?.replacedAt ?? new Date(0).toISOString();
    await writeRestoreNote(folder, { replacedAt, before: null, exchange: null, removing: before });
    await removeBefore(folder, before);
  });
}

/** The name of the vault of before. @throws AlcoveError `restore.nothingToUndo` */
async function keptBefore(folder: string): Promise<string> {
  const before = (await readRestoreNote(folder))?.before ?? null;
  if (before === null || !existsSync(beside(folder, before))) throw new AlcoveError('restore.nothingToUndo');
  return before;
}

/** Runs work on a vault and on the one of before, both open nowhere: that one may have been opened where it lies. */
function onBefore<T>(folder: string, work: (before: string) => Promise<T>): Promise<T> {
  return onClaimed(folder, async () => {
    const before = await keptBefore(folder);
    const release = claimIfWhole(beside(folder, before));
    try {
      return await work(before);
    } finally {
      release();
    }
  });
}

/** Claims a vault as far as it can be: one that is past being claimed is open nowhere. @throws AlcoveError `vault.inUse` */
function claimIfWhole(folder: string): () => void {
  try {
    return claimToMove(folder);
  } catch (error) {
    const named = toAlcoveError(error);
    if (!(named instanceof AlcoveError) || named.code === 'vault.inUse') throw named;
    return ignore;
  }
}

/**
 * Claims a vault whose folder is to be moved. Windows moves no folder in which a file is open, the claim's own file
 * included: there the claim is asked for and given back, and a vault that is opened in between makes the rename itself fail.
 */
function claimToMove(folder: string): () => void {
  const release = claimVault(folder);
  if (process.platform !== 'win32') return release;
  release();
  return ignore;
}

/** Runs work on a vault that is open nowhere, after ending what a crash left. */
async function onClaimed<T>(folder: string, work: () => Promise<T>): Promise<T> {
  return namingErrors(async () => {
    await finishInterruptedRestore(folder);
    if (!existsSync(folder)) throw new AlcoveError('vault.notAVault');
    const release = claimToMove(folder);
    try {
      return await work();
    } finally {
      release();
    }
  });
}

/** A step that fails, as on a disk that goes away, leaves what a crash leaves, and is taken back at once where it can be. */
async function exchangeOrTakeBack(
  folder: string,
  incoming: string,
  options: { at: Date; onStep: OnStep },
): Promise<{ replacedAt: string }> {
  try {
    return await exchange(folder, incoming, options);
  } catch (error) {
    await takeBack(folder);
    throw error;
  }
}

/** A vault whose own keys cannot be read may be just what the backup is to replace, and can be put back. */
async function refuseOther(file: string, folder: string): Promise<void> {
  const backup = await openBackup(file);
  await backup.close();
  const vaultId = await readKeyFile(folder).then(
    (keys) => keys.vaultId,
    (error: unknown) => {
      if (error instanceof AlcoveError) return undefined;
      throw error;
    },
  );
  if (vaultId !== undefined && vaultId !== backup.signed.manifest.vaultId)
    throw new AlcoveError('backup.otherVault');
}
