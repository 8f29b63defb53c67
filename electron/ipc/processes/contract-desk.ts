import { attachScan, readScan } from '../../records/contracts/scans.ts';
import type { Handlers } from '../channel/typed.ts';
import type { vaultCalls } from '../vault-calls.ts';
import type { VaultHost } from './vault-host.ts';

type Calls = 'contract.attachScan' | 'contract.readScan';

/** Contracts on their way back from paper: the scans of what was signed. */
export function contractDesk(host: VaultHost): Pick<Handlers<typeof vaultCalls>, Calls> {
  return {
    'contract.attachScan': (scan) => attachScan(host.context, scan),
    'contract.readScan': ({ id }) => readScan(host.context.db, id),
  };
}
