import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { seenStanding, type VaultStanding } from '../../shared/domain/check-rollback.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';
import { writeFileSafely } from '../vault/files/write-file.ts';

const entry = z.object({
  ref: z.string(),
  name: z.string(),
  folder: z.string(),
  sample: z.boolean(),
  lastOpened: z.iso.datetime().nullable(),
  keystore: z.boolean().default(false),
  replacedAt: z.iso.datetime().nullable().default(null),
  /** How far the vault had come when it was seen last. */
  seen: seenStanding.nullable().default(null),
});
type Entry = z.infer<typeof entry>;
const list = z.array(entry);

/** The vaults this computer knows: their names and folders, nothing of what is in them. */
export class KnownVaults {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Most recently opened first. An unreadable list counts as empty: vaults can always be located again. */
  async all(): Promise<Entry[]> {
    const text = await readFile(this.#file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '[]';
      throw new AlcoveError('file.io', undefined, { cause: error });
    });
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return []; // the list only spares a search; the vaults themselves are untouched
    }
    const parsed = list.safeParse(value);
    if (!parsed.success) return [];
    return parsed.data.toSorted((a, b) => (b.lastOpened ?? '').localeCompare(a.lastOpened ?? ''));
  }

  async find(ref: string): Promise<Entry> {
    const found = (await this.all()).find((known) => known.ref === ref);
    if (found === undefined) throw new AlcoveError('vault.notAVault');
    return found;
  }

  async has(folder: string): Promise<boolean> {
    return (await this.all()).some((known) => known.folder === folder);
  }

  /** Adds the folder, or returns the entry it has. */
  async add(folder: string, name: string, sample = false): Promise<Entry> {
    const known = await this.all();
    const same = known.find((other) => other.folder === folder);
    if (same !== undefined) return same;
    const added: Entry = {
      ref: randomUUID(),
      name,
      folder,
      sample,
      lastOpened: null,
      keystore: false,
      replacedAt: null,
      seen: null,
    };
    await this.#write([...known, added]);
    return added;
  }

  /**
   * Notes when a vault was opened and how far it had come; without a standing, what was seen before stays. A full disk
   * costs the note, never the opening.
   */
  async opened(ref: string, at: Date, standing: VaultStanding | null): Promise<Entry> {
    const lastOpened = at.toISOString();
    return this.#note(
      ref,
      standing === null ? { lastOpened } : { lastOpened, seen: { ...standing, at: lastOpened } },
    );
  }

  /** Notes how far a vault had come when it was closed. Whatever goes wrong costs the note, never the closing. */
  async saw(ref: string, standing: VaultStanding, at: Date): Promise<void> {
    try {
      await this.#note(ref, { seen: { ...standing, at: at.toISOString() } });
    } catch (error) {
      // a vault that was taken off the list meanwhile has nothing to be noted
      if (!(error instanceof AlcoveError)) throw error;
    }
  }

  /** Forgets how far a vault had come: another one was put in its place on purpose. */
  async forgetSeen(ref: string): Promise<void> {
    await this.#note(ref, { seen: null });
  }

  async #note(ref: string, part: Partial<Entry>): Promise<Entry> {
    const entry = { ...(await this.find(ref)), ...part };
    const next = (await this.all()).map((other) => (other.ref === ref ? entry : other));
    await this.#write(next).catch((error: unknown) => {
      if (!(error instanceof AlcoveError)) throw error;
    });
    return entry;
  }

  /** Notes since when a restored backup is in a vault's place while the vault of before is kept; null for no longer. */
  async replaced(ref: string, at: string | null): Promise<Entry> {
    const entry = { ...(await this.find(ref)), replacedAt: at };
    await this.#write((await this.all()).map((other) => (other.ref === ref ? entry : other)));
    return entry;
  }

  /** Notes whether this computer's key store opens a vault too. */
  async usesKeystore(ref: string, keystore: boolean): Promise<Entry> {
    const entry = { ...(await this.find(ref)), keystore };
    await this.#write((await this.all()).map((other) => (other.ref === ref ? entry : other)));
    return entry;
  }

  async forget(ref: string): Promise<void> {
    await this.#write((await this.all()).filter((other) => other.ref !== ref));
  }

  async #write(known: Entry[]): Promise<void> {
    await writeFileSafely(this.#file, JSON.stringify(known, null, 2));
  }
}

/** What the page may know of an entry. */
export function shownVault({ folder, seen: _, ...shown }: Entry): KnownVault {
  return { ...shown, place: folder };
}
