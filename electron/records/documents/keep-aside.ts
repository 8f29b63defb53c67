import { deflateSync } from 'node:zlib';
import { z } from 'zod';
import type { RichDocument } from '../../../shared/rich-text/document.ts';
import { readRow } from '../rows.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';
import type { DocumentKind } from './document-versions.ts';

const newest = sql`
  SELECT number, revision, deflated FROM document_versions
  WHERE kind = ? AND owner_id = ? ORDER BY number DESC LIMIT 1`;

const insert = sql`
  INSERT INTO document_versions (kind, owner_id, number, revision, began_at, saved_at, deflated)
  VALUES (:kind, :ownerId, :number, :revision, :at, :at, :deflated)`;

const newestRow = z.object({ number: z.int(), revision: z.int(), deflated: z.instanceof(Uint8Array) });

/**
 * Keeps a text that must not take the place of the one in force as a version of its own in the document's history. The
 * text in force follows it once more, so that the newest version stays the one in force.
 *
 * @returns false when the document has no history: it is gone for good, and its text with it
 */
export function keepAside(
  { db, at, note }: Change,
  { kind, ownerId, document }: { kind: DocumentKind; ownerId: string; document: RichDocument },
): boolean {
  const row = db.prepare(newest).get(kind, ownerId);
  if (row === undefined) return false;
  const { number, revision, deflated } = readRow(newestRow, row);
  const put = db.prepare(insert);
  put.run({
    kind,
    ownerId,
    number: number + 1,
    revision,
    at,
    deflated: deflateSync(JSON.stringify(document)),
  });
  put.run({ kind, ownerId, number: number + 2, revision, at, deflated });
  note(`${kind}.kept-aside`, kind === 'contract' ? 'contract' : 'session', ownerId);
  return true;
}
