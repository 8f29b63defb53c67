import { realpath, stat } from 'node:fs/promises';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../../vault/errors.ts';

/** The medium a folder lies on; undefined when it is not there, or is no folder. */
async function mediumOf(folder: string): Promise<number | undefined> {
  try {
    const found = await stat(folder);
    return found.isDirectory() ? found.dev : undefined;
  } catch (error) {
    if (toAlcoveError(error) instanceof AlcoveError) return undefined; // away, as a stick that is not plugged in
    throw error;
  }
}

/** Whether a folder lies on another medium than the vault. */
export async function isApart(folder: string, vaultFolder: string): Promise<boolean> {
  return (await mediumOf(folder)) !== (await mediumOf(vaultFolder));
}

/**
 * Whether a folder for backups is there now. One that lay on another medium than the vault and is found on the same one is
 * only the empty place where the stick is put in.
 */
export async function isPresent(
  { place, apart }: { readonly place: string; readonly apart: boolean },
  vaultFolder: string,
): Promise<boolean> {
  const medium = await mediumOf(place);
  return medium !== undefined && (!apart || medium !== (await mediumOf(vaultFolder)));
}

/** Where a folder really is, so that the same one is known again however it was reached. */
export async function realPlace(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    throw toAlcoveError(error);
  }
}
