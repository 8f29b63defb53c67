import { basename, dirname, join } from 'node:path';
import { backupExtension, backupFileName } from '../../../shared/domain/backup-name.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { BackupReport } from '../../../shared/ipc/procedures/backup.ts';
import { isWithinVault } from '../../vault/place/within-vault.ts';
import type { JobReport } from '../backup-calls.ts';
import { entryOf } from '../backups/back-up-target.ts';
import { knownVaultOf } from '../backups/known-vault-of.ts';
import { realPlace } from '../backups/presence.ts';
import { vaultNameOf } from '../vault-name.ts';
import type { AppHandlers } from './index.ts';
import { openOnly } from './open-only.ts';

/** What the page is told of a backup. */
export function shownBackup(file: string, report: JobReport, vaultRef: string | null): BackupReport {
  const { generation, madeAt, bytes, opened, tables } = report;
  return {
    fileName: basename(file),
    place: dirname(file),
    bytes,
    madeAt,
    generation,
    opened,
    mentees: tables.mentees ?? null,
    sessions: tables.sessions ?? null,
    vaultRef,
  };
}

/** One encrypted file out, checked; and back into a new vault. */
export const backupHandlers = {
  'backup.make': async ({ vaults, places, jobs, clock }, { jobId }) => {
    const ref = openOnly(vaults);
    const file = await places.saveFile(
      'dialog.saveBackup',
      'dialog.backupFiles',
      backupExtension,
      backupFileName(clock()),
    );
    if (file === undefined) return null;
    if (isWithinVault(await realPlace(dirname(file)))) throw new AlcoveError('backup.insideVault');
    const { folder, key } = await vaults.call('backup.ticket', { count: true });
    try {
      const made = await jobs.run(jobId, 'backup.make', { folder, key, target: file, place: null });
      const how = { verifiedAt: clock(), origin: 'by-hand', rotates: false } as const;
      await vaults.call('backup.register', entryOf(made, how));
      return shownBackup(file, made, ref);
    } finally {
      key.fill(0);
    }
  },
  'backup.chooseFile': async ({ places }) =>
    (await places.chooseFile('dialog.chooseBackup', 'dialog.backupFiles', backupExtension)) ?? null,
  'backup.chooseFolder': async ({ places }) => (await places.chooseFolder('dialog.choosePlace')) ?? null,
  'backup.verify': async ({ vaults, places, jobs, scratch }, { jobId, file, secret }) => {
    const path = places.pathOf(file);
    const report = await jobs.run(jobId, 'backup.verify', { file: path, secret, scratch });
    return shownBackup(path, report, await knownVaultOf(vaults, report.vaultId));
  },
  'backup.restore': async ({ vaults, places, jobs }, { jobId, file, secret, name, place }) => {
    const path = places.pathOf(file);
    const folder =
      place === null ? places.newVaultFolder() : join(places.pathOf(place), `${vaultNameOf(name)}.alcove`);
    const report = await jobs.run(jobId, 'backup.restore', { file: path, secret, folder });
    const vault = await vaults.remember(folder, name);
    return { report: shownBackup(path, report, vault.ref), vault };
  },
} satisfies Partial<AppHandlers>;
