import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { namingErrors } from '../errors.ts';
import { syncFolder } from '../files/write-file.ts';
import { claimVault } from '../open/lock-file.ts';
import {
  beside,
  nameBefore,
  type RestoreNote,
  readRestoreNote,
  removeRestoreNote,
  stageOf,
  writeRestoreNote,
} from './restore-note.ts';

/** The steps of an exchange, each durable before the next begins. */
export type ExchangeStep = 'noted' | 'moved-out' | 'moved-in' | 'settled';
export type OnStep = (step: ExchangeStep) => void;

/**
 * Puts another folder in a vault's place and keeps the vault under the name of before. The note is written first, so that
 * {@link finishInterruptedRestore} knows after a crash at any step which whole vault belongs in the place.
 *
 * @param incoming name beside the vault of the whole vault that comes in
 * @returns the note as it stands at the end
 */
export async function exchange(
  folder: string,
  incoming: string,
  { at, onStep }: { at: Date; onStep: OnStep },
): Promise<RestoreNote> {
  const earlier = await readRestoreNote(folder);
  const outgoing = nameBefore(folder, at);
  const kept = { replacedAt: earlier?.replacedAt ?? at.toISOString(), before: earlier?.before ?? null };
  await writeRestoreNote(folder, {
    ...kept,
    exchange: { at: at.toISOString(), incoming, outgoing },
    removing: null,
  });
  onStep('noted');
  await move(folder, beside(folder, outgoing));
  onStep('moved-out');
  await move(beside(folder, incoming), folder);
  onStep('moved-in');
  const settled = {
    replacedAt: at.toISOString(),
    before: outgoing,
    exchange: null,
    removing: null,
  };
  await writeRestoreNote(folder, settled);
  onStep('settled');
  return { format: 'alcove-restore', version: 1, ...settled };
}

/**
 * Ends what a crash left half done beside a vault; to be called before it is opened. An exchange that had brought the
 * other vault in is settled, any other is taken back: the vault that was in place is in place again. A removal that had
 * begun goes on. A note that cannot be understood is not acted upon and keeps nobody from a vault that is in its place.
 *
 * @returns since when a restored backup is in the vault's place while the vault of before is kept, or null
 * @throws AlcoveError `vault.inUse` while another process exchanges them; `file.*`
 */
export async function finishInterruptedRestore(folder: string): Promise<string | null> {
  return namingErrors(async () => {
    const note = await readRestoreNote(folder).catch((error: unknown) => {
      if (error instanceof AlcoveError) return undefined;
      throw error;
    });
    if (note === undefined || note.exchange === null) return finishNoted(folder, note);
    const { outgoing } = note.exchange;
    const release = claimVault(existsSync(beside(folder, outgoing)) ? beside(folder, outgoing) : folder);
    if (process.platform === 'win32') release(); // nothing can be moved there while a file in it is open
    try {
      return await finishNoted(folder, note);
    } finally {
      if (process.platform !== 'win32') release();
    }
  });
}

/** Takes back a step of an exchange that failed, as {@link finishInterruptedRestore} does; the caller has the claim. */
export async function takeBack(folder: string): Promise<void> {
  await finishNoted(folder, await readRestoreNote(folder));
}

async function finishNoted(folder: string, note: RestoreNote | undefined): Promise<string | null> {
  if (note === undefined) return null;
  if (note.removing !== null) {
    await removeBefore(folder, note.removing);
    return null;
  }
  if (note.exchange !== null) return finishExchange(folder, note, note.exchange);
  return note.before === null ? null : note.replacedAt;
}

/** Takes the vault of before away for good; the note that it is going stays until it has gone. */
export async function removeBefore(folder: string, before: string): Promise<void> {
  await rm(beside(folder, before), { recursive: true, force: true });
  await syncFolder(dirname(folder));
  await removeRestoreNote(folder);
}

async function finishExchange(
  folder: string,
  note: RestoreNote,
  { at, incoming, outgoing }: NonNullable<RestoreNote['exchange']>,
): Promise<string | null> {
  const isThere = (name: string) => existsSync(beside(folder, name));
  if (existsSync(folder) && isThere(outgoing) && !isThere(incoming)) {
    await writeRestoreNote(folder, { replacedAt: at, before: outgoing, exchange: null, removing: null });
    return at;
  }
  if (!existsSync(folder) && isThere(outgoing)) await move(beside(folder, outgoing), folder);
  const { replacedAt, before } = note;
  if (before !== null) {
    await writeRestoreNote(folder, { replacedAt, before, exchange: null, removing: null });
    return replacedAt;
  }
  const stage = stageOf(incoming);
  if (stage !== undefined) await rm(beside(folder, stage), { recursive: true, force: true });
  await removeRestoreNote(folder);
  return null;
}

async function move(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}
