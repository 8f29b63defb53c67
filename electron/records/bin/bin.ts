import { z } from 'zod';
import {
  type BinEntry,
  type BinKind,
  binEntry,
  binKind,
  destroyedAt,
  lastDestroyed,
} from '../../../shared/domain/bin.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRows } from '../rows.ts';
import { leaveTraces } from '../search/leave-traces.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { contentColumn, putIn, takeOut } from './bin-rows.ts';
import { describeSubject, loseWords, regainWords } from './bin-subjects.ts';
import { fitIn } from './fit-in.ts';

const select = sql`
  SELECT b.id, b.kind, b.subject_id AS subjectId, b.mentee_id AS menteeId, m.alias AS menteeAlias, b.title,
    b.deleted_at AS deletedAt
  FROM bin b JOIN mentees m ON m.id = b.mentee_id`;

const selectAll = sql`${select} ORDER BY b.rowid DESC`;
const selectOne = sql`${select} WHERE b.id = ?`;
const selectContent = sql`SELECT kind, subject_id AS subjectId, content FROM bin WHERE id = ?`;
const selectIds = sql`SELECT id FROM bin`;
const selectOlder = sql`SELECT id FROM bin WHERE deleted_at <= ?`;

const insert = sql`
  INSERT INTO bin (id, kind, subject_id, mentee_id, title, deleted_at, content)
  VALUES (:id, :kind, :subjectId, :menteeId, :title, :at, :content)`;

const remove = sql`DELETE FROM bin WHERE id = ?`;

const entryRow = binEntry
  .omit({ destroyedAt: true })
  .transform((row) => ({ ...row, destroyedAt: destroyedAt(row.deletedAt) }));
const contentRow = z.object({ kind: binKind, subjectId: z.string(), content: contentColumn });

/** What was deleted and can be put back, deleted last first. */
export function listBin(db: ReadableDb): BinEntry[] {
  return readRows(entryRow, db.prepare(selectAll).all());
}

/**
 * Deletes something into the bin, with its documents, their history and its actions. It leaves its own tables and the
 * search index at once.
 * @throws AlcoveError `record.notFound`; `record.sealed` for what was chosen or signed
 */
export function deleteIntoBin(
  context: WriteContext,
  { kind, subjectId }: { kind: BinKind; subjectId: string },
): BinEntry {
  return change(context, (now) => {
    const { menteeId, title } = describeSubject(now.db, kind, subjectId);
    const content = takeOut(now.db, kind, subjectId);
    loseWords(now, kind, content);
    const id = now.newId();
    now.db
      .prepare(insert)
      .run({ id, kind, subjectId, menteeId, title, at: now.at, content: JSON.stringify(content) });
    now.note(`${kind}.deleted`, kind, subjectId);
    return foundRow(entryRow, now.db.prepare(selectOne).get(id));
  });
}

/**
 * Puts something back as it was. A session whose number was given to another one gets the next free number; an action
 * whose session is gone stands by itself.
 * @throws AlcoveError `record.notFound`; `bin.parentGone` for an option whose goal is not there
 */
export function putBackFromBin(context: WriteContext, id: string): void {
  change(context, (now) => {
    const { kind, subjectId, content } = foundRow(contentRow, now.db.prepare(selectContent).get(id));
    const fitting = fitIn(now.db, kind, content);
    putIn(now.db, kind, fitting);
    regainWords(now, fitting);
    now.db.prepare(remove).run(id);
    now.note(`${kind}.put-back`, kind, subjectId);
  });
}

/** Destroys one thing, or with null everything, for good. @throws AlcoveError `record.notFound` */
export function destroyInBin(context: WriteContext, id: string | null): void {
  change(context, (now) => {
    const ids = id === null ? now.db.prepare(selectIds).pluck().all() : [id];
    for (const one of z.array(z.string()).parse(ids)) destroy(now, one);
  });
}

/** Destroys what has been in the bin for its time. */
export function emptyOldFromBin(context: WriteContext): void {
  const over = lastDestroyed(context.clock());
  const ids = z.array(z.string()).parse(context.db.prepare(selectOlder).pluck().all(over));
  if (ids.length > 0)
    change(context, (step) => {
      for (const id of ids) destroy(step, id);
    });
}

function destroy(now: Change, id: string): void {
  const { kind, subjectId } = foundRow(contentRow, now.db.prepare(selectContent).get(id));
  now.db.prepare(remove).run(id);
  leaveTraces(now);
  now.note(`${kind}.destroyed`, kind, subjectId);
}
