import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../../vault/errors.ts';
import { makeFolder } from '../../vault/files/make-folder.ts';
import { writeFileSafely } from '../../vault/files/write-file.ts';

/** Sealed notes to vaults that are closed, one for each, in the app's own data. They say nothing to anybody else. */
export class NoteFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A full disk costs the note: the backup is there all the same, unknown, and another one is due. */
  async keep(ref: string, note: Buffer): Promise<void> {
    await tolerant(async () => {
      await makeFolder(this.#folder);
      await writeFileSafely(this.#fileOf(ref), note);
    });
  }

  read(ref: string): Promise<Buffer | undefined> {
    return tolerant(() => readFile(this.#fileOf(ref)));
  }

  async remove(ref: string): Promise<void> {
    await tolerant(() => rm(this.#fileOf(ref), { force: true }));
  }

  #fileOf(ref: string): string {
    return join(this.#folder, `${ref}.note`);
  }
}

async function tolerant<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (toAlcoveError(error) instanceof AlcoveError) return undefined;
    throw error;
  }
}
