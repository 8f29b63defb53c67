import { type EditedDocument, editedDocument } from '../../../shared/domain/session.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import { emptyDocument, type RichDocument } from '../../../shared/rich-text/document.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { keepVersion } from '../documents/document-versions.ts';
import { documentColumn, foundRow } from '../rows.ts';
import { awaitSearchText, linesOf, putSearchText, titleAndBody } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { readPrivateLog } from './private-log.ts';
import { getSession } from './read-sessions.ts';

const noteRow = editedDocument.extend({ document: documentColumn });

const select = sql`SELECT document, revision, saved_at AS savedAt FROM private_notes WHERE session_id = ?`;
const selectRevision = sql`SELECT revision FROM private_notes WHERE session_id = ?`;
const insert = sql`INSERT INTO private_notes (session_id, document, revision, saved_at) VALUES (?, ?, 0, NULL)`;
const update = sql`
  UPDATE private_notes SET document = :document, revision = revision + 1, saved_at = :at
  WHERE session_id = :sessionId AND revision = :revision`;

/** The mentor's own note on a session. @throws AlcoveError `record.notFound` */
export function readPrivateNote(db: ReadableDb, sessionId: string): EditedDocument {
  return foundRow(noteRow, db.prepare(select).get(sessionId));
}

/** Begins the private note of a new session, empty. */
export function createPrivateNote({ db }: Change, sessionId: string): void {
  db.prepare(insert).run(sessionId, JSON.stringify(emptyDocument()));
}

/**
 * Saves a private note that was read at `revision`.
 * @throws AlcoveError `record.notFound`, `record.stale`, `document.invalid`
 */
export function savePrivateNote(
  context: WriteContext,
  { sessionId, document, revision }: { sessionId: string; document: RichDocument; revision: number },
): { revision: number; savedAt: string } {
  return change(context, (now) => {
    const stored: unknown = now.db.prepare(selectRevision).pluck().get(sessionId);
    if (stored === undefined) throw new AlcoveError('record.notFound');
    if (stored !== revision) throw new AlcoveError('record.stale');
    const checked = checkDocument(document);
    keepVersion(now, { kind: 'private-note', ownerId: sessionId });
    now.db.prepare(update).run({ sessionId, document: JSON.stringify(checked), revision, at: now.at });
    awaitSearchText(now, 'private-note', sessionId);
    return { revision: revision + 1, savedAt: now.at };
  });
}

/** Makes the words of a private note findable, and those of the private log. @throws AlcoveError `record.notFound` */
export function findablePrivateNote(now: Change, sessionId: string): void {
  const { title, body } = titleAndBody(toPlainText(readPrivateNote(now.db, sessionId).document));
  const { preparation, learned } = readPrivateLog(now.db, sessionId);
  putSearchText(now, {
    kind: 'private-note',
    subjectId: sessionId,
    menteeId: getSession(now.db, sessionId).menteeId,
    audience: 'private',
    title,
    body: linesOf([body, preparation, learned]),
  });
}
