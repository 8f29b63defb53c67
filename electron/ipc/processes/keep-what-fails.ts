import type { VaultNotice } from '../../../shared/ipc/procedures/vault.ts';
import type { Following } from '../../vault/keys/change-slots.ts';
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
  /** What is held follows the vault to another key. */
  readonly following: Following;
  close(): void;
}

/** For a vault that takes no changes: nothing is typed into it. */
export const nothingToKeep: Keeping = {
  notices: [],
  note: () => undefined,
  following: { prepare: () => undefined, follow: () => undefined },
  close: () => undefined,
};

/** Opens the reserve of a vault that was just opened, and puts back what waits in it. */
export function keepWhatFails(vault: OpenVault, context: VaultContext): Keeping {
  let reserve = reserveOf(vault);
  if (reserve === undefined) return { ...nothingToKeep, notices: [{ code: 'reserve-missing' }] };
  const held = heldIn(reserve);
  return {
    notices:
      held === undefined
        ? [{ code: 'text-waiting', facts: { count: 1 } }]
        : putBack(context, held, noteFault),
    note(name, input, error) {
      try {
        held?.note(name, input, context.clock(), error);
      } catch (failed) {
        noteFault(name, failed); // the page hears of the save that failed, which is what it can act on
      }
    },
    following: {
      prepare: (next) => reserve?.prepare(next),
      follow() {
        reserve = movedReserve(vault, reserve);
        held?.moveTo(reserve);
      },
    },
    close: () => reserve?.close(),
  };
}

/** Opens the reserve under the vault's present key, and leaves nothing of what it holds under the one before. */
function movedReserve(vault: OpenVault, before: Reserve | undefined): Reserve | undefined {
  if (before === undefined) return reserveOf(vault);
  const content = Buffer.from(before.content());
  before.close();
  const made = reserveOf(vault);
  try {
    if (content.length > 0) made?.keep(content);
  } catch (error) {
    noteFault('vault.reserve', error); // the key is changed already: no failure of this may look like one of that
  } finally {
    content.fill(0);
  }
  return made;
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
