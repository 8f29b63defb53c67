import { z } from 'zod';
import type { DocumentRef } from '../../../shared/domain/history.ts';
import { instant } from '../../../shared/domain/time.ts';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow } from '../rows.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';

const ofContract = sql`SELECT document, revision, updated_at AS savedAt FROM contract_versions WHERE id = ?`;
const ofRecord = sql`SELECT document, revision, saved_at AS savedAt FROM session_records WHERE session_id = ?`;
const ofNote = sql`SELECT document, revision, saved_at AS savedAt FROM private_notes WHERE session_id = ?`;

const ofStatement = sql`SELECT document, revision, updated_at AS savedAt FROM closing_statements WHERE id = ?`;

const select = {
  contract: ofContract,
  'session-record': ofRecord,
  'private-note': ofNote,
  'closing-statement': ofStatement,
} as const;

const row = z.object({ document: z.string(), revision: z.int(), savedAt: instant.nullable() });

/** The text of a document as it stands in its own row: as JSON, so that it can be kept without being understood. */
export type TextInForce = z.infer<typeof row>;

/** @throws AlcoveError `record.notFound` */
export function readTextInForce(db: ReadableDb, { kind, ownerId }: DocumentRef): TextInForce {
  return foundRow(row, db.prepare(select[kind]).get(ownerId));
}

/** Whether there is such a document. */
export function hasText(db: ReadableDb, { kind, ownerId }: DocumentRef): boolean {
  return db.prepare(select[kind]).get(ownerId) !== undefined;
}

const putContract = sql`
  UPDATE contract_versions SET document = :document, revision = revision + 1, updated_at = :at WHERE id = :ownerId`;
const putRecord = sql`
  UPDATE session_records SET document = :document, revision = revision + 1, saved_at = :at WHERE session_id = :ownerId`;
const putNote = sql`
  UPDATE private_notes SET document = :document, revision = revision + 1, saved_at = :at WHERE session_id = :ownerId`;

const putStatement = sql`
  UPDATE closing_statements SET document = :document, revision = revision + 1, updated_at = :at WHERE id = :ownerId`;

const put = {
  contract: putContract,
  'session-record': putRecord,
  'private-note': putNote,
  'closing-statement': putStatement,
} as const;

/** Puts a text in force, one revision further. */
export function writeTextInForce(
  { db, at }: Change,
  { kind, ownerId }: DocumentRef,
  document: RichDocument,
): void {
  db.prepare(put[kind]).run({ ownerId, document: JSON.stringify(document), at });
}
