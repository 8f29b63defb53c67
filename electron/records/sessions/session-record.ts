import { type EditedDocument, editedDocument } from '../../../shared/domain/session.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import { emptyDocument, type RichDocument } from '../../../shared/rich-text/document.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { keepVersion } from '../documents/document-versions.ts';
import { documentColumn, foundRow } from '../rows.ts';
import { awaitSearchText, linesOf, putSearchText, titleAndBody } from '../search/search-texts.ts';
import { assertRecordOpen } from '../session-records/record-standing.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { listAgenda } from './read-agenda.ts';
import { getSession } from './read-sessions.ts';

const recordRow = editedDocument.extend({ document: documentColumn });

const select = sql`SELECT document, revision, saved_at AS savedAt FROM session_records WHERE session_id = ?`;
const selectRevision = sql`SELECT revision FROM session_records WHERE session_id = ?`;
const insert = sql`INSERT INTO session_records (session_id, document, revision, saved_at) VALUES (?, ?, 0, NULL)`;
const update = sql`
  UPDATE session_records SET document = :document, revision = revision + 1, saved_at = :at
  WHERE session_id = :sessionId AND revision = :revision`;

/** The shareable record of a session as it stands. @throws AlcoveError `record.notFound` */
export function readSessionRecord(db: ReadableDb, sessionId: string): EditedDocument {
  return foundRow(recordRow, db.prepare(select).get(sessionId));
}

/** Begins the record of a new session, empty. */
export function createSessionRecord({ db }: Change, sessionId: string): void {
  db.prepare(insert).run(sessionId, JSON.stringify(emptyDocument()));
}

/**
 * Saves a session record that was read at `revision`.
 * @throws AlcoveError `record.notFound`, `record.stale`, `document.invalid`, `record.invalid` for a signed record that is
 *   not being amended
 */
export function saveSessionRecord(
  context: WriteContext,
  { sessionId, document, revision }: { sessionId: string; document: RichDocument; revision: number },
): { revision: number; savedAt: string } {
  return change(context, (now) => {
    const stored: unknown = now.db.prepare(selectRevision).pluck().get(sessionId);
    if (stored === undefined) throw new AlcoveError('record.notFound');
    if (stored !== revision) throw new AlcoveError('record.stale');
    const checked = checkDocument(document);
    assertRecordOpen(now.db, sessionId);
    keepVersion(now, { kind: 'session-record', ownerId: sessionId });
    now.db.prepare(update).run({ sessionId, document: JSON.stringify(checked), revision, at: now.at });
    awaitSearchText(now, 'session-record', sessionId);
    return { revision: revision + 1, savedAt: now.at };
  });
}

/** Makes the words of a session record findable, and what else the mentee may see of the session. @throws AlcoveError `record.notFound` */
export function findableRecord(now: Change, sessionId: string): void {
  const { menteeId, signposting, together } = getSession(now.db, sessionId);
  const agenda = listAgenda(now.db, sessionId).map(({ text }) => text);
  const { title, body } = titleAndBody(toPlainText(readSessionRecord(now.db, sessionId).document));
  putSearchText(now, {
    kind: 'session-record',
    subjectId: sessionId,
    menteeId,
    audience: 'shareable',
    title,
    body: linesOf([body, ...agenda, signposting, together.usefulnessWords, together.menteeLearned]),
  });
}
