import { z } from 'zod';
import { documentRef, versionsToThin } from '../../../shared/domain/history.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const next = sql`
  SELECT DISTINCT kind, owner_id AS ownerId FROM document_versions
  WHERE (kind, owner_id) > (:kind, :ownerId) ORDER BY kind, owner_id LIMIT :limit`;

const list = sql`
  SELECT number, saved_at AS savedAt, restored_from AS restoredFrom FROM document_versions
  WHERE kind = ? AND owner_id = ? ORDER BY number`;

const remove = sql`DELETE FROM document_versions WHERE kind = ? AND owner_id = ? AND number = ?`;

const thinnable = z.object({ number: z.int(), savedAt: z.string(), restoredFrom: z.int().nullable() });

/** The document after which the next step goes on. */
export type ThinnedTo = z.infer<typeof documentRef>;

/** A version whose text was taken up again stays, and so does the one that took it up. */
export function pinnedOf(versions: readonly { number: number; restoredFrom: number | null }[]): Set<number> {
  return new Set(
    versions.flatMap(({ number, restoredFrom }) => (restoredFrom === null ? [] : [number, restoredFrom])),
  );
}

/**
 * Drops the versions whose time is over, a few documents at a time, so that nothing else waits long.
 * @param after the end of the step before
 * @returns where the next step goes on, or undefined when all documents were looked at
 */
export function thinHistory(context: WriteContext, after?: ThinnedTo, limit = 20): ThinnedTo | undefined {
  const documents = readRows(
    documentRef.extend({ ownerId: z.string() }),
    context.db.prepare(next).all({ kind: after?.kind ?? '', ownerId: after?.ownerId ?? '', limit }),
  );
  for (const { kind, ownerId } of documents) {
    const versions = readRows(thinnable, context.db.prepare(list).all(kind, ownerId));
    const over = versionsToThin(versions, context.clock(), pinnedOf(versions));
    if (over.length === 0) continue;
    change(context, ({ db }) => {
      for (const number of over) db.prepare(remove).run(kind, ownerId, number);
    });
  }
  return documents.length < limit ? undefined : documents.at(-1);
}
