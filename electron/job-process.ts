import { answerTyped, type Handlers } from './ipc/channel/typed.ts';
import { servePort } from './ipc/processes/serve-port.ts';
import { jobCalls } from './ipc/vault-calls.ts';
import { backUp } from './vault/backup/back-up.ts';
import { verifyBackup } from './vault/backup/verify-backup.ts';
import { restoreBackup } from './vault/restore/restore-backup.ts';

/** The process that does one long job beside the vault and ends with it. It never holds an open vault. */
const handlers: Handlers<typeof jobCalls> = {
  'backup.make': async ({ folder, key, target }, { onProgress, signal }) => {
    const secret = Buffer.from(key.buffer, key.byteOffset, key.byteLength);
    try {
      return await backUp({ folder, key: secret, target, clock: () => new Date(), onProgress, signal });
    } finally {
      secret.fill(0);
    }
  },
  'backup.verify': ({ file, secret }, { onProgress, signal }) =>
    verifyBackup({ file, secret, onProgress, signal }),
  'backup.restore': ({ file, secret, folder }, { onProgress, signal }) =>
    restoreBackup({ file, secret, folder, onProgress, signal }),
};

servePort(process.parentPort, (name, input, context) =>
  answerTyped(jobCalls, handlers, name, input, context),
);
