import type { DocumentKind } from '../../../shared/domain/history.ts';
import type { Audience, SearchKind } from '../../../shared/domain/search.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';

/** The words of one record, as search will find and show them. */
export interface SearchText {
  readonly kind: SearchKind;
  readonly subjectId: string;
  readonly menteeId: string;
  readonly audience: Audience;
  readonly title: string;
  readonly body: string;
}

const put = sql`
  INSERT INTO search_texts (kind, subject_id, mentee_id, audience, title, body, updated_at)
  VALUES (:kind, :subjectId, :menteeId, :audience, :title, :body, :at)
  ON CONFLICT (kind, subject_id) DO UPDATE
    SET audience = excluded.audience, title = excluded.title, body = excluded.body, updated_at = excluded.updated_at`;

const wait = sql`INSERT OR IGNORE INTO search_pending (kind, subject_id) VALUES (?, ?)`;

const stopWaiting = sql`DELETE FROM search_pending WHERE kind = ? AND subject_id = ?`;

const drop = sql`DELETE FROM search_texts WHERE kind = ? AND subject_id = ?`;

/** Makes a record's words findable, in place of the ones it had. Part of the change that writes the record. */
export function putSearchText({ db, at }: Change, text: SearchText): void {
  db.prepare(put).run({ ...text, at });
}

/** Notes that a document's words have changed; they become findable with the next settling. */
export function awaitSearchText({ db }: Change, kind: DocumentKind, subjectId: string): void {
  db.prepare(wait).run(kind, subjectId);
}

/** Takes a record out of search. */
export function dropSearchText({ db }: Change, kind: SearchKind, subjectId: string): void {
  db.prepare(stopWaiting).run(kind, subjectId);
  db.prepare(drop).run(kind, subjectId);
}

/** Joins the parts that say something, one a line. */
export function linesOf(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n');
}

/** Splits a document's plain text into its first line, which names it in results, and the rest. */
export function titleAndBody(text: string): { title: string; body: string } {
  const [title = '', ...rest] = text.split('\n');
  return title.length <= longestTitle
    ? { title: title.trim(), body: rest.join('\n').trim() }
    : { title: '', body: text };
}

/** A first line that is longer than this is a paragraph, not a title. */
const longestTitle = 120;
