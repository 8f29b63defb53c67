import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { backUp, backUpInto } from '../../vault/backup/back-up.ts';
import { backUpClosed } from '../../vault/backup/back-up-closed.ts';
import { removeBackup } from '../../vault/backup/remove-backup.ts';
import { verifyBackup } from '../../vault/backup/verify-backup.ts';
import { rehearse } from '../../vault/rehearsal/rehearse.ts';
import { restoreBackup } from '../../vault/restore/restore-backup.ts';
import { keepRestore, restoreOver, undoRestore } from '../../vault/restore/restore-over.ts';
import type { backupJobCalls } from '../backup-calls.ts';
import type { Handlers } from '../channel/typed.ts';

const clock = () => new Date();

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Runs work with a key that a message brought, and overwrites the key after it. */
async function withKey<T>(bytes: Uint8Array, work: (key: Buffer) => Promise<T>): Promise<T> {
  const key = asBuffer(bytes);
  try {
    return await work(key);
  } finally {
    key.fill(0);
  }
}

/** The long jobs of backups, as the job process does them. */
export const backupJobs: Handlers<typeof backupJobCalls> = {
  'backup.make': ({ folder, key, target, place }, { onProgress, signal }) =>
    withKey(key, (secret) => {
      const common = { folder, key: secret, clock, onProgress, signal };
      if (target !== null) return backUp({ ...common, target });
      if (place !== null) return backUpInto({ ...common, place });
      throw new AlcoveError('ipc.invalid');
    }),
  'backup.makeClosed': ({ manifestKey, pageKey, ...rest }, { onProgress, signal }) =>
    backUpClosed({
      ...rest,
      keys: { manifestKey: asBuffer(manifestKey), pageKey: asBuffer(pageKey) },
      clock,
      onProgress,
      signal,
    }),
  'backup.verify': (input, { onProgress, signal }) => verifyBackup({ ...input, onProgress, signal }),
  'backup.restore': (input, { onProgress, signal }) => restoreBackup({ ...input, onProgress, signal }),
  'backup.restoreOver': async (input, { onProgress, signal }) => {
    const { contents, replacedAt } = await restoreOver({ ...input, clock, onProgress, signal });
    return { report: contents, replacedAt };
  },
  'backup.undoRestore': async ({ folder }) => ({ replacedAt: await undoRestore({ folder, clock }) }),
  'backup.keepRestore': ({ folder }) => keepRestore({ folder }),
  'backup.rehearse': ({ folder, key, ...rest }, { onProgress, signal }) =>
    withKey(key, (secret) => rehearse({ ...rest, live: { folder, key: secret }, onProgress, signal })),
  'backup.remove': (known) => removeBackup(known),
};
