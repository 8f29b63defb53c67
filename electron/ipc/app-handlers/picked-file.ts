import { basename } from 'node:path';
import type { PickedFile } from '../../../shared/ipc/procedures/files.ts';
import type { ChosenPlace } from '../../../shared/ipc/procedures/vault.ts';

/** A file that was picked, as the page is told of it: without the folders that it lies in. */
export const pickedFileOf = (chosen: ChosenPlace | undefined): PickedFile | null =>
  chosen === undefined ? null : { token: chosen.token, fileName: basename(chosen.shown) };
