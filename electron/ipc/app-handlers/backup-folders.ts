import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { BackupTarget } from '../../../shared/ipc/procedures/backup.ts';
import { namingErrors } from '../../vault/errors.ts';
import { inTemporaryFolder } from '../../vault/files/temporary-folder.ts';
import { isWithinVault } from '../../vault/place/within-vault.ts';
import type { AppContext, Vaults } from '../app-context.ts';
import type { KnownTarget } from '../backup-calls.ts';
import { backUpTarget } from '../backups/back-up-target.ts';
import { isApart, isPresent, realPlace } from '../backups/presence.ts';
import { shownBackup } from './backup.ts';
import type { AppHandlers } from './index.ts';
import { openOnly } from './open-only.ts';

/** A folder with how it stands now, which only looking at it can tell. */
async function shownTarget(target: KnownTarget, vaultFolder: string): Promise<BackupTarget> {
  const { id, place, schedule, keep, lastVerifiedAt, lastFailure, dueAt } = target;
  const shown = { id, place, schedule, keep, lastVerifiedAt, lastFailure, dueAt };
  if (!(await isPresent(target, vaultFolder))) return { ...shown, state: 'missing' };
  const failed = lastFailure !== null && lastFailure !== 'backup.targetMissing';
  return { ...shown, state: failed ? 'failed' : 'ready' };
}

async function shownTargets(vaults: Vaults): Promise<BackupTarget[]> {
  const { targets, folder } = await vaults.call('backup.books', undefined);
  return Promise.all(targets.map((target) => shownTarget(target, folder)));
}

async function findTarget(vaults: Vaults, id: string): Promise<KnownTarget> {
  const { targets } = await vaults.call('backup.books', undefined);
  const found = targets.find((target) => target.id === id);
  if (found === undefined) throw new AlcoveError('record.notFound');
  return found;
}

/** The folders that backups go to. */
export const backupFoldersHandlers = {
  'backup.targets': ({ vaults }) => {
    openOnly(vaults);
    return shownTargets(vaults);
  },
  'backup.addTarget': async ({ vaults, places, backups }, { place: token, schedule, keep }) => {
    openOnly(vaults);
    const { folder } = await vaults.call('backup.books', undefined);
    const place = await realPlace(places.pathOf(token));
    if (isWithinVault(place)) throw new AlcoveError('backup.insideVault');
    await namingErrors(() => inTemporaryFolder(place, () => Promise.resolve())); // whether it takes files at all
    await vaults.call('backup.addTarget', { place, schedule, keep, apart: await isApart(place, folder) });
    backups.lookForDue();
    return shownTargets(vaults);
  },
  'backup.changeTarget': async ({ vaults, backups }, plan) => {
    openOnly(vaults);
    await vaults.call('backup.changeTarget', plan);
    backups.lookForDue();
    return shownTargets(vaults);
  },
  'backup.removeTarget': async ({ vaults }, { id }) => {
    openOnly(vaults);
    await vaults.call('backup.removeTarget', { id });
    return shownTargets(vaults);
  },
  'backup.runTarget': async (context: AppContext, { jobId, id }) => {
    const { vaults, backups } = context;
    const ref = openOnly(vaults);
    const made = await backups.aside(async () =>
      backUpTarget(context, await findTarget(vaults, id), { jobId, origin: 'by-hand' }),
    );
    return shownBackup(made.file, made, ref);
  },
} satisfies Partial<AppHandlers>;
