import { answerTyped, type Handlers } from './ipc/channel/typed.ts';
import { backupJobs } from './ipc/processes/backup-jobs.ts';
import { checkJobs } from './ipc/processes/check-jobs.ts';
import { countersignJobs } from './ipc/processes/countersign-jobs.ts';
import { envelopeJobs } from './ipc/processes/envelope-jobs.ts';
import { keyJobs } from './ipc/processes/key-jobs.ts';
import { servePort } from './ipc/processes/serve-port.ts';
import { verificationJobs } from './ipc/processes/verification-jobs.ts';
import { jobCalls } from './ipc/vault-calls.ts';

/** The process that does one long job beside the vault and ends with it. It never holds an open vault. */
const handlers: Handlers<typeof jobCalls> = {
  ...backupJobs,
  ...checkJobs,
  ...keyJobs,
  ...envelopeJobs,
  ...countersignJobs,
  ...verificationJobs,
};

servePort(process.parentPort, (name, input, context) =>
  answerTyped(jobCalls, handlers, name, input, context),
);
