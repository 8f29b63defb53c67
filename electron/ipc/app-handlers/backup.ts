import { basename, dirname, join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { BackupReport } from '../../../shared/ipc/procedures/backup.ts';
import type { JobReport } from '../vault-calls.ts';
import { vaultNameOf } from '../vault-name.ts';
import type { AppHandlers } from './index.ts';

const extension = 'alcove-backup';

function shown(file: string, { generation, madeAt, bytes, opened, tables }: JobReport): BackupReport {
  return {
    fileName: basename(file),
    place: dirname(file),
    bytes,
    madeAt,
    generation,
    opened,
    mentees: tables.mentees ?? null,
    sessions: tables.sessions ?? null,
    vaultRef: null,
  };
}

const notYet = (): never => {
  throw new AlcoveError('ipc.unknown');
};

/** One encrypted file out, checked; and back into a new vault. */
export const backupHandlers = {
  'backup.make': async ({ vaults, places, jobs, clock }, { jobId }) => {
    const day = clock().toISOString().slice(0, 10);
    const target = await places.saveFile(
      'dialog.saveBackup',
      'dialog.backupFiles',
      extension,
      `Alcove ${day}.${extension}`,
    );
    if (target === undefined) return null;
    const { folder, key } = await vaults.call('backup.ticket', undefined);
    try {
      const report = await jobs.run(jobId, 'backup.make', { folder, key, target });
      const { generation, sha256, bytes } = report;
      const verifiedAt = clock().toISOString();
      await vaults.call('backup.register', {
        fileName: basename(target),
        generation,
        sha256,
        bytes,
        verifiedAt,
      });
      return shown(target, report);
    } finally {
      key.fill(0);
    }
  },
  'backup.chooseFile': async ({ places }) =>
    (await places.chooseFile('dialog.chooseBackup', 'dialog.backupFiles', extension)) ?? null,
  'backup.verify': async ({ places, jobs }, { jobId, file, secret }) => {
    const path = places.pathOf(file);
    return shown(path, await jobs.run(jobId, 'backup.verify', { file: path, secret }));
  },
  'backup.restore': async ({ vaults, places, jobs }, { jobId, file, secret, name, place }) => {
    const path = places.pathOf(file);
    const folder =
      place === null ? places.newVaultFolder() : join(places.pathOf(place), `${vaultNameOf(name)}.alcove`);
    const report = await jobs.run(jobId, 'backup.restore', { file: path, secret, folder });
    return { report: shown(path, report), vault: await vaults.remember(folder, name) };
  },
  'backup.chooseFolder': async ({ places }) => (await places.chooseFolder('dialog.choosePlace')) ?? null,
  'backup.restoreOver': notYet,
  'backup.undoRestore': notYet,
  'backup.keepRestore': notYet,
  'backup.addTarget': notYet,
  'backup.runTarget': notYet,
  'backup.destroy': notYet,
  'backup.rehearse': notYet,
} satisfies Partial<AppHandlers>;
