import { readLink } from '../../vault/chain/links.ts';
import { readStanding } from '../../vault/chain/standing.ts';
import { emptyJournal } from '../../vault/check/hold-still.ts';
import { keepCheck } from '../../vault/check/last-check.ts';
import type { Handlers } from '../channel/typed.ts';
import type { checkVaultCalls } from '../check-calls.ts';
import type { VaultHost } from './vault-host.ts';

/** What the process that holds the vault answers about the vault's soundness. */
export function checkDesk(host: VaultHost): Handlers<typeof checkVaultCalls> {
  return {
    'check.ticket': () => {
      emptyJournal(host.context.db);
      const copy = host.vault.copyKey();
      const key = new Uint8Array(copy);
      copy.fill(0);
      return { folder: host.vault.folder, key };
    },
    'check.keep': (report) => keepCheck(host.context.db, report),
    'check.standing': ({ sequence }) => {
      const { db } = host.context;
      return { ...readStanding(db), linkThen: sequence === null ? null : readLink(db, sequence) };
    },
  };
}
