import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb, WritableDb } from '../db.ts';
import { transact } from '../db.ts';
import { toAlcoveError } from '../errors.ts';
import { type KeyFile, knownSlots, withSlots } from './key-file.ts';
import { type KeyCopies, writeKeyFiles } from './key-files.ts';
import { dropNextKeys, noteSlots, readKeyNotes, readNextNotes, settleNextKeys } from './key-notes.ts';
import { digestsOf, hasSlots } from './slot-digests.ts';

/**
 * How a key file stands to what the vault notes of its slots: the one in force, the one a change that was cut off meant
 * to put in force, or an older one put back.
 */
export type Standing = 'live' | 'next' | 'outdated';

export function standingOf(db: ReadableDb, file: KeyFile, keyId: string): Standing {
  const live = readKeyNotes(db);
  const neverNoted = live.password === null && live.recovery === null;
  if (neverNoted || hasSlots(file, keyId, live)) return 'live';
  const next = readNextNotes(db);
  return next !== null && hasSlots(file, keyId, next) ? 'next' : 'outdated';
}

/** The parts of an open vault that its keys are settled in. */
interface Settling {
  readonly id: string;
  readonly folder: string;
  readonly db: WritableDb;
  readonly readOnly: boolean;
}

/**
 * Ends a change of slots that was cut off, one way or the other, and makes both copies the file that counts, without
 * the slots of any other key. Where an older file was put back, and on a medium that takes no changes, nothing is written.
 */
export async function settleKeys(
  { id, folder, db, readOnly }: Settling,
  file: KeyFile,
  found: {
    keyId: string;
    standing: Standing;
    copies: KeyCopies;
    at?: Date;
    onStep?: (step: 'settled' | 'dropped') => void;
  },
): Promise<void> {
  const { keyId, standing, copies, at = new Date(), onStep } = found;
  if (readOnly || standing === 'outdated') return;
  const right = withSlots(
    file,
    knownSlots(file).filter((slot) => slot.keyId === keyId),
  );
  try {
    transact(db, () => {
      if (standing === 'next') settleNextKeys(db, id, at);
      else if (readNextNotes(db) !== null) dropNextKeys(db);
      const { password, recovery } = readKeyNotes(db);
      if (password === null && recovery === null) noteSlots(db, digestsOf(right, keyId));
    });
    onStep?.('settled');
    if (!copies.areBoth(right)) await writeKeyFiles(folder, right);
    onStep?.('dropped');
  } catch (error) {
    const named = toAlcoveError(error);
    // A full disk is no reason to keep a mentor out: one copy is whole, and the next opening tries again.
    if (!(named instanceof AlcoveError)) throw error;
  }
}
