import { z } from 'zod';
import type { ErasureExtent } from '../../../shared/domain/erasure.ts';
import { isOver } from '../../../shared/domain/erasure.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { listRegistered } from '../../vault/backup/books/register.ts';
import { leaveTombstone } from '../../vault/chain/seal.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, readRows } from '../rows.ts';
import { leaveTraces } from '../search/leave-traces.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { deleteRowsOf, sealedOfMentee } from './erased-rows.ts';

const countRows = sql`
  SELECT (SELECT count(*) FROM sessions WHERE mentee_id = :id) AS sessions,
    (SELECT count(*) FROM attachments WHERE mentee_id = :id) AS files`;
const note = sql`INSERT INTO erased_mentees (mentee_id, erased_at) VALUES (?, ?)`;
/** It may lead to the mentee, and holds what was typed and not yet saved. */
const forgetPlace = sql`DELETE FROM resume_place`;

const counted = z.object({ sessions: z.int(), files: z.int() });
const sealed = z.object({ kind: z.enum(['contract', 'closing-statement', 'signed-record']), id: z.string() });

/** What would go with a mentee, and the kept backups in which all of it would still be. @throws AlcoveError `record.notFound` */
export function readErasure(db: ReadableDb, { menteeId }: { menteeId: string }): ErasureExtent {
  getMentee(db, menteeId);
  return {
    ...foundRow(counted, db.prepare(countRows).get({ id: menteeId })),
    backups: listRegistered(db).filter(({ state }) => state === 'kept').length,
  };
}

/**
 * Erases a mentee: every row, every file kept and every word in the search index. What was sealed leaves a tombstone in the
 * chain, which still verifies; the audit log keeps its internal ids. It cannot be undone.
 * @throws AlcoveError `record.notFound`; `record.invalid` while the relationship is not over, or for another alias than
 *   the mentee's: whoever erases has to have typed whom
 */
export function eraseMentee(
  context: WriteContext,
  { menteeId, alias }: { menteeId: string; alias: string },
): void {
  change(context, (now) => {
    const mentee = getMentee(now.db, menteeId);
    if (!isOver(mentee.status)) throw new AlcoveError('record.invalid', { rule: 'erase-not-over' });
    if (mentee.alias !== alias) throw new AlcoveError('record.invalid', { rule: 'erase-another-alias' });
    now.db.prepare(note).run(menteeId, now.at);
    const at = new Date(now.at);
    for (const { kind, id } of readRows(sealed, now.db.prepare(sealedOfMentee).all({ id: menteeId })))
      leaveTombstone(now.db, { kind, id, at });
    deleteRowsOf(now.db, menteeId);
    now.db.prepare(forgetPlace).run();
    leaveTraces(now);
    now.note('mentee.erased', 'mentee', menteeId);
  });
}
