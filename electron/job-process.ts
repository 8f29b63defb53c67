import { AlcoveError } from '../shared/ipc/errors.ts';
import { backupJobCalls } from './ipc/backup-calls.ts';
import type { Serve } from './ipc/channel/serve.ts';
import { answerTyped, type Calls, type Handlers } from './ipc/channel/typed.ts';
import { checkJobCalls } from './ipc/check-calls.ts';
import { countersignJobCalls } from './ipc/countersign-calls.ts';
import { documentJobCalls } from './ipc/document-calls.ts';
import { envelopeJobCalls } from './ipc/envelope-calls.ts';
import { type JobKind, jobKind, loadJob } from './ipc/job-kind.ts';
import { keysJobCalls } from './ipc/keys-calls.ts';
import { servePort } from './ipc/processes/serve-port.ts';
import { verificationJobCalls } from './ipc/verification-calls.ts';

/** Each kind of job is loaded when it is asked for: nobody waits for the parts of a backup to look at a record. */
const kinds: Readonly<Record<JobKind, () => Promise<Serve>>> = {
  backup: async () => answering(backupJobCalls, (await import('./ipc/processes/backup-jobs.ts')).backupJobs),
  check: async () => answering(checkJobCalls, (await import('./ipc/processes/check-jobs.ts')).checkJobs),
  keys: async () => answering(keysJobCalls, (await import('./ipc/processes/key-jobs.ts')).keyJobs),
  envelope: async () =>
    answering(envelopeJobCalls, (await import('./ipc/processes/envelope-jobs.ts')).envelopeJobs),
  document: async () =>
    answering(documentJobCalls, (await import('./ipc/processes/document-jobs.ts')).documentJobs),
  countersign: async () =>
    answering(countersignJobCalls, (await import('./ipc/processes/countersign-jobs.ts')).countersignJobs),
  verification: async () =>
    answering(verificationJobCalls, (await import('./ipc/processes/verification-jobs.ts')).verificationJobs),
};

const answering =
  <C extends Calls>(calls: C, handlers: Handlers<C>): Serve =>
  (name, input, context) =>
    answerTyped(calls, handlers, name, input, context);

/** The process that does one long job beside the vault and ends with it. It never holds an open vault. */
servePort(process.parentPort, async (name, input, context) => {
  if (name === loadJob.name) {
    await kinds[loadJob.input.parse(input).kind]();
    return;
  }
  const kind = jobKind.safeParse(name.split('.')[0]);
  if (!kind.success) throw new AlcoveError('ipc.unknown');
  const serve = await kinds[kind.data]();
  return serve(name, input, context);
});
