import { contract, type VaultProcedureName } from '../shared/ipc/contract.ts';
import { answerTyped, type Handlers } from './ipc/channel/typed.ts';
import { describeFault } from './ipc/fault.ts';
import { backupDesk } from './ipc/processes/backup-desk.ts';
import { checkDesk } from './ipc/processes/check-desk.ts';
import { contractDesk } from './ipc/processes/contract-desk.ts';
import { documentDesk } from './ipc/processes/document-desk.ts';
import { keyDesk } from './ipc/processes/key-desk.ts';
import { servePort } from './ipc/processes/serve-port.ts';
import { signingKeyDesk } from './ipc/processes/signing-key-desk.ts';
import { VaultHost } from './ipc/processes/vault-host.ts';
import { whenQuiet } from './ipc/processes/when-quiet.ts';
import { vaultCalls } from './ipc/vault-calls.ts';
import { vaultHandlers } from './ipc/vault-handlers/index.ts';
import { seedSample } from './records/sample/seed-sample.ts';

/** The process that holds the open vault. It ends when the vault is locked; nothing of it outlives that. */
const host = new VaultHost();

const handlers: Handlers<typeof vaultCalls> = {
  ...checkDesk(host),
  'vault.create': ({ folder, password, mentorName }) => host.create(folder, password, mentorName),
  'vault.open': ({ folder, secret }) => host.open(folder, secret),
  'vault.close': () => host.close(),
  'vault.seedSample': () => seedSample(host.context),
  ...documentDesk(host),
  ...contractDesk(host),
  ...backupDesk(host),
  ...keyDesk(host),
  ...signingKeyDesk(host),
};

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
