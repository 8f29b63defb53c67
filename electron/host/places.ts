import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { ChosenPlace } from '../../shared/ipc/procedures/vault.ts';
import type { Places } from '../ipc/app-context.ts';
import type { Dialogs } from './dialogs.ts';

/** The places that were picked, and the way to forget them. */
export interface PickedPlaces extends Places {
  /** Names a file that the mentor dropped onto the window. */
  dropped(path: string): ChosenPlace;
  /** Forgets every place, and refuses what is picked in a dialog that stands open at this moment. */
  forget(): void;
}

/** Names what the mentor picked in a dialog by a token, so that the page can point at it but never make a path up. */
export function pickedPlaces(dialogs: Dialogs, vaultsFolder: string): PickedPlaces {
  const picked = new Map<string, string>();
  let forgotten = 0;
  /** A dialog may outlast the lock that came while it was open; who asked then is no longer there. */
  const answered = async (asking: Promise<string | undefined>) => {
    const asked = forgotten;
    const path = await asking;
    if (forgotten !== asked) throw new AlcoveError('vault.locked');
    return path;
  };
  const keep = (path: string) => {
    const token = randomUUID();
    picked.set(token, path);
    return { token, shown: path };
  };
  const choose = async (asking: Promise<string | undefined>) => {
    const path = await answered(asking);
    return path === undefined ? undefined : keep(path);
  };
  return {
    newVaultFolder: () => join(vaultsFolder, `${randomUUID()}.alcove`),
    chooseFolder: (title) => choose(dialogs.chooseFolder(title)),
    chooseFile: (title, kind, ...extensions) => choose(dialogs.chooseFile(title, kind, ...extensions)),
    saveFile: (title, kind, extension, suggested) =>
      answered(dialogs.saveFile(title, kind, extension, suggested)),
    dropped: keep,
    pathOf: (token) => {
      const path = picked.get(token);
      if (path === undefined) throw new AlcoveError('file.notFound');
      return path;
    },
    forget: () => {
      forgotten += 1;
      picked.clear();
    },
  };
}
