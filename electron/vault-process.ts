import { createHash, randomUUID } from 'node:crypto';
import { contract, type VaultProcedureName } from '../shared/ipc/contract.ts';
import type { RecordPreview } from '../shared/ipc/procedures/sessions.ts';
import { answerTyped, type Handlers } from './ipc/channel/typed.ts';
import { describeFault } from './ipc/fault.ts';
import { backupDesk } from './ipc/processes/backup-desk.ts';
import { checkDesk } from './ipc/processes/check-desk.ts';
import { contractDesk } from './ipc/processes/contract-desk.ts';
import { keyDesk } from './ipc/processes/key-desk.ts';
import { RecordDesk, type ShownRecord } from './ipc/processes/record-desk.ts';
import { servePort } from './ipc/processes/serve-port.ts';
import { VaultHost } from './ipc/processes/vault-host.ts';
import { whenQuiet } from './ipc/processes/when-quiet.ts';
import { vaultCalls } from './ipc/vault-calls.ts';
import { vaultHandlers } from './ipc/vault-handlers/index.ts';
import { seedSample } from './records/sample/seed-sample.ts';
import { keepSignedRecord } from './records/session-records/keep-signed-record.ts';
import { assertRecordOpen } from './records/session-records/record-standing.ts';
import { readSignedFile } from './records/session-records/signed-records.ts';
import { gatherShareableRecord } from './records/sessions/shareable-record.ts';

/** The process that holds the open vault. It ends when the vault is locked; nothing of it outlives that. */
const host = new VaultHost();
const desk = new RecordDesk();
const signed = new Map<string, Uint8Array>();

const handlers: Handlers<typeof vaultCalls> = {
  ...checkDesk(host),
  'vault.create': ({ folder, password, mentorName }) => host.create(folder, password, mentorName),
  'vault.open': ({ folder, secret }) => host.open(folder, secret),
  'vault.close': () => host.close(),
  'vault.seedSample': () => seedSample(host.context),
  'record.compose': async ({ sessionId }) => {
    const { db, clock } = host.context;
    assertRecordOpen(db, sessionId);
    const record = gatherShareableRecord(db, sessionId, { recordId: randomUUID(), madeAt: clock() });
    return desk.compose(sessionId, record, await host.identity());
  },
  'record.prepare': async ({ composedId, printed }) => shownToPage(await desk.prepare(composedId, printed)),
  'record.sign': async ({ previewId }) => {
    const identity = await host.identity();
    const pdf = new Uint8Array(await desk.sign(previewId, identity, host.context.clock));
    signed.clear();
    signed.set(previewId, pdf);
    return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), fingerprint: identity.fingerprint };
  },
  'record.keep': async ({ previewId, fileName }) => {
    const { sessionId, record, preview } = desk.shown(previewId);
    const pdf = signed.get(previewId);
    if (pdf === undefined) return;
    const { pages, fingerprint } = preview;
    await keepSignedRecord(host.context, {
      ...{ sessionId, fileName, pdf, pages, fingerprint },
      source: record,
      signatures: [],
    });
    signed.clear();
  },
  'record.readFile': ({ id }) => readSignedFile(host.context.db, id),
  ...contractDesk(host),
  ...backupDesk(host),
  ...keyDesk(host),
};

function shownToPage({ id, preview }: ShownRecord): RecordPreview {
  const { pdf, pages, sha256, suggestedFileName, fingerprint, mentorName, shownAs } = preview;
  return {
    previewId: id,
    pdf: new Uint8Array(pdf),
    pages,
    sha256,
    fileName: suggestedFileName,
    signer: mentorName,
    shownAs,
    fingerprint,
  };
}

/** In pauses the vault is kept tidy step by step, so that no call waits for it. */
const tidySoon = whenQuiet(() => {
  try {
    if (host.tidy()) tidySoon();
  } catch (error) {
    // what waits is done before the next search, or after the next opening
    process.stderr.write(`${describeFault('vault.tidy', error)}\n`);
  }
}, 1_000);

function isVaultProcedure(name: string): name is VaultProcedureName {
  return Object.hasOwn(vaultHandlers, name);
}

servePort(process.parentPort, (name, input, context) => {
  if (!isVaultProcedure(name)) return answerTyped(vaultCalls, handlers, name, input, context);
  const answer = vaultHandlers[name] as (vault: typeof host.context, input: unknown) => unknown;
  tidySoon();
  try {
    const value = answer(host.context, contract[name].input.parse(input));
    host.note(name, input);
    return value;
  } catch (error) {
    host.note(name, input, error);
    throw error;
  }
});
