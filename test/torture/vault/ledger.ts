import { listActions } from '../../../electron/records/actions/actions.ts';
import { listVersions } from '../../../electron/records/documents/document-versions.ts';
import { getMentee } from '../../../electron/records/mentees/read-mentees.ts';
import { readPrivateNote } from '../../../electron/records/sessions/private-note.ts';
import { getSession } from '../../../electron/records/sessions/read-sessions.ts';
import { readSessionRecord } from '../../../electron/records/sessions/session-record.ts';
import { readAttachment } from '../../../electron/vault/attachments/read-attachment.ts';
import type { ReadableDb } from '../../../electron/vault/db.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { type Change, subjectOf } from './changes.ts';
import { isTextAt } from './texts.ts';

/** What must be found in a vault. */
export interface Expected {
  /** How many things that is. */
  readonly size: number;
  /** What is not there, in words; empty when all is well. */
  missingFrom(db: ReadableDb): string[];
}

/** What must be in a vault that was only just made. */
export const nothingExpected: Expected = { size: 0, missingFrom: () => [] };

/** Every change that a vault has acknowledged: what must be found in it whatever happened. */
export class Ledger implements Expected {
  readonly #kept = new Map<string, Change>();

  note(change: Change): void {
    this.#kept.set(nameOf(change), change);
  }

  noteAll(changes: Iterable<Change>): void {
    for (const change of changes) this.note(change);
  }

  copy(): Ledger {
    const same = new Ledger();
    same.noteAll(this.#kept.values());
    return same;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** One save may have been kept whose acknowledgement was cut off, and no more than one. */
  missingFrom(db: ReadableDb): string[] {
    return this.#missing(db, (found, acknowledged) => found === acknowledged || found === acknowledged + 1);
  }

  /** What must be found, as of now, in a vault that somebody may have gone on writing in. */
  asOfNow(): Expected {
    const same = this.copy();
    return {
      size: same.size,
      missingFrom: (db) => same.#missing(db, (found, acknowledged) => found >= acknowledged),
    };
  }

  #missing(db: ReadableDb, fits: Fits): string[] {
    return [...this.#kept.values()].filter((change) => !isThere(db, change, fits)).map(nameOf);
  }
}

/** Whether the revision that was found may stand where that one was acknowledged. */
type Fits = (found: number, acknowledged: number) => boolean;

function nameOf(change: Change): string {
  return change.what === 'document'
    ? subjectOf(change.kind, change.sessionId)
    : `${change.what} ${change.id}`;
}

function isThere(db: ReadableDb, change: Change, fits: Fits): boolean {
  try {
    return holds(db, change, fits);
  } catch (error) {
    if (error instanceof AlcoveError) return false;
    throw error;
  }
}

function holds(db: ReadableDb, change: Change, fits: Fits): boolean {
  switch (change.what) {
    case 'mentee':
      return getMentee(db, change.id).alias === change.alias;
    case 'session':
      return getSession(db, change.id).menteeId === change.menteeId;
    case 'action':
      return listActions(db, change.menteeId).some(
        ({ id, title }) => id === change.id && title === change.title,
      );
    case 'attachment':
      return [...readAttachment(db, change.id)].length > 0;
    case 'document':
      return holdsDocument(db, change, fits);
  }
}

/** Whatever text is there must be whole, with its history. */
function holdsDocument(
  db: ReadableDb,
  { kind, sessionId, revision }: Extract<Change, { what: 'document' }>,
  fits: Fits,
): boolean {
  const read = kind === 'private-note' ? readPrivateNote : readSessionRecord;
  const found = read(db, sessionId);
  const [version] = listVersions(db, kind, sessionId);
  return (
    fits(found.revision, revision) &&
    isTextAt(found.document, subjectOf(kind, sessionId), found.revision) &&
    version?.revision === found.revision
  );
}
