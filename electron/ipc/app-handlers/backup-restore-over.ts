import { randomUUID } from 'node:crypto';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Vaults } from '../app-context.ts';
import { shownBackup } from './backup.ts';
import type { AppHandlers } from './index.ts';

/** The folder of a known vault that is not open here. @throws AlcoveError `vault.inUse`, `vault.notAVault` */
async function lockedFolder(vaults: Vaults, ref: string): Promise<string> {
  const state = vaults.state();
  const isOpen = state.state === 'open' || state.state === 'unfinished';
  if (isOpen && state.vault.ref === ref) throw new AlcoveError('vault.inUse');
  return vaults.folderOf(ref);
}

/** Putting a backup in the place of a vault, and back. */
export const backupRestoreOverHandlers = {
  'backup.restoreOver': ({ vaults, places, jobs, backups }, { jobId, file, secret, ref }) =>
    backups.whileClosed(async () => {
      const folder = await lockedFolder(vaults, ref);
      const path = places.pathOf(file);
      const input = { file: path, secret, folder };
      const { report, replacedAt } = await jobs.run(jobId, 'backup.restoreOver', input);
      return { report: shownBackup(path, report, ref), vault: await vaults.replaced(ref, replacedAt) };
    }),
  'backup.undoRestore': ({ vaults, jobs, backups }, { ref }) =>
    backups.whileClosed(async () => {
      const folder = await lockedFolder(vaults, ref);
      const { replacedAt } = await jobs.run(randomUUID(), 'backup.undoRestore', { folder });
      return vaults.replaced(ref, replacedAt);
    }),
  'backup.keepRestore': ({ vaults, jobs, backups }, { ref }) =>
    backups.whileClosed(async () => {
      const folder = await lockedFolder(vaults, ref);
      await jobs.run(randomUUID(), 'backup.keepRestore', { folder });
      return vaults.replaced(ref, null);
    }),
} satisfies Partial<AppHandlers>;
