import type { VaultNotice } from '../../../shared/ipc/procedures/vault.ts';
import type { OpenVault } from '../../vault/open/open-vault.ts';
import { openReserve, type Reserve } from '../../vault/reserve/reserve.ts';
import { describeFault } from '../fault.ts';
import type { VaultContext } from '../vault-context.ts';
import { HeldBack } from './held-back.ts';
import { putBack } from './put-back.ts';

/** Keeps what the page typed and the disk had no room for. */
export interface Keeping {
  /** What the mentor should know of the text of an earlier opening. */
  readonly notices: readonly VaultNotice[];
  note(name: string, input: unknown, error?: unknown): void;
  close(): void;
}

/** For a vault that takes no changes: nothing is typed into it. */
export const nothingToKeep: Keeping = { notices: [], note: () => undefined, close: () => undefined };

/** Opens the reserve of a vault that was just opened, and puts back what waits in it. */
export function keepWhatFails(vault: OpenVault, context: VaultContext): Keeping {
  const reserve = reserveOf(vault);
  if (reserve === undefined)
    return { notices: [{ code: 'reserve-missing' }], note: () => undefined, close: () => undefined };
  const held = heldIn(reserve);
  if (held === undefined)
    return {
      notices: [{ code: 'text-waiting', facts: { count: 1 } }],
      note: () => undefined,
      close: () => reserve.close(),
    };
  return {
    notices: putBack(context, held, noteFault),
    note(name, input, error) {
      try {
        held.note(name, input, context.clock(), error);
      } catch (failed) {
        noteFault(name, failed); // the page hears of the save that failed, which is what it can act on
      }
    },
    close: () => reserve.close(),
  };
}

function reserveOf(vault: OpenVault): Reserve | undefined {
  const vaultKey = vault.copyKey();
  try {
    return openReserve({ folder: vault.folder, vaultKey, vaultId: vault.id });
  } catch (error) {
    noteFault('vault.reserve', error); // a reserve that cannot be read must keep nobody from the vault itself
    return undefined;
  } finally {
    vaultKey.fill(0);
  }
}

function heldIn(reserve: Reserve): HeldBack | undefined {
  try {
    return new HeldBack(reserve);
  } catch (error) {
    noteFault('vault.reserve', error); // written by a later Alcove: left for it
    return undefined;
  }
}

function noteFault(name: string, error: unknown): void {
  process.stderr.write(`${describeFault(name, error)}\n`);
}
