import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { readKeyFile } from '../../vault/keys/key-files.ts';
import type { Vaults } from '../app-context.ts';

/** The vault of this computer that has an id, told by the key files, which are no secret. Null when there is none. */
export async function knownVaultOf(vaults: Vaults, vaultId: string): Promise<string | null> {
  for (const { ref } of await vaults.known()) {
    if ((await vaultIdIn(await vaults.folderOf(ref))) === vaultId) return ref;
  }
  return null;
}

/** The id of the vault in a folder; undefined when its key file cannot be read. */
export async function vaultIdIn(folder: string): Promise<string | undefined> {
  try {
    return (await readKeyFile(folder)).vaultId;
  } catch (error) {
    if (error instanceof AlcoveError) return undefined; // damaged or away: it cannot be told what it is
    throw error;
  }
}
