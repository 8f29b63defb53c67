import {
  compareStanding,
  type SeenStanding,
  type VaultStanding,
} from '../../shared/domain/check-rollback.ts';
import type { VaultNotice } from '../../shared/ipc/procedures/vault.ts';
import type { ChannelClient } from '../ipc/channel/client.ts';
import { callTyped } from '../ipc/channel/typed.ts';
import { vaultCalls } from '../ipc/vault-calls.ts';

/**
 * Asks a vault that was just opened how far it has come, and compares that with how far it had come when it was seen
 * last. An older one is said to be one and opens all the same.
 *
 * @returns what to remember from now on; null while an older vault is open, so that the newer one is not forgotten
 */
export async function lookForRollback(
  client: ChannelClient,
  seen: SeenStanding | null,
): Promise<{ standing: VaultStanding | null; notices: VaultNotice[] }> {
  const asked = { sequence: seen?.sequence ?? null };
  const { linkThen, ...standing } = await callTyped(client, vaultCalls, 'check.standing', asked);
  const found = compareStanding(seen, standing, linkThen);
  if (seen === null || found === null) return { standing, notices: [] };
  return { standing: null, notices: [{ code: 'rolled-back', facts: { line: found, seenAt: seen.at } }] };
}
