import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { Places } from '../ipc/app-context.ts';
import type { Dialogs } from './dialogs.ts';

/** Names what the mentor picked in a dialog by a token, so that the page can point at it but never make a path up. */
export function pickedPlaces(dialogs: Dialogs, vaultsFolder: string): Places {
  const picked = new Map<string, string>();
  const choose = (path: string | undefined) => {
    if (path === undefined) return undefined;
    const token = randomUUID();
    picked.set(token, path);
    return { token, shown: path };
  };
  return {
    newVaultFolder: () => join(vaultsFolder, `${randomUUID()}.alcove`),
    chooseFolder: async (title) => choose(await dialogs.chooseFolder(title)),
    chooseFile: async (title, kind, extension) => choose(await dialogs.chooseFile(title, kind, extension)),
    saveFile: (title, kind, extension, suggested) => dialogs.saveFile(title, kind, extension, suggested),
    pathOf: (token) => {
      const path = picked.get(token);
      if (path === undefined) throw new AlcoveError('file.notFound');
      return path;
    },
  };
}
