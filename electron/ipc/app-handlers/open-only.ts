import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Vaults } from '../app-context.ts';

/**
 * The open vault's reference, for procedures of main that work on it. A vault that is open but not finished answers as a
 * locked one.
 *
 * @throws AlcoveError `vault.locked`
 */
export function openOnly(vaults: Vaults): string {
  const state = vaults.state();
  if (state.state !== 'open') throw new AlcoveError('vault.locked');
  return state.vault.ref;
}
