import { VaultHost } from '../../../electron/ipc/processes/vault-host.ts';
import { type OpenVault, openVault, openWithKey } from '../../../electron/vault/open/open-vault.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { password as usual, type VaultAtHand } from './template.ts';

/** Opens a vault as the app does once its key is unwrapped. */
export const openByKey = ({ folder, key, id }: Pick<VaultAtHand, 'folder' | 'key' | 'id'>): OpenVault =>
  openWithKey({ folder, key: Buffer.from(key, 'hex'), id });

/** Opens a vault from the very beginning. */
export const openByPassword = (folder: string, password: string = usual): Promise<OpenVault> =>
  openVault({ folder, secret: byPassword(password) });

/** Opens a vault as the app's own process does: what a full disk had no room for earlier is put back. */
export async function openAsApp(folder: string): Promise<OpenVault> {
  const host = new VaultHost();
  await host.open(folder, byPassword(usual));
  return { ...host.vault, close: () => host.close() };
}
