import { z } from 'zod';
import type { DocumentKind } from '../../../shared/domain/history.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../../vault/errors.ts';
import { findableContract } from '../contracts/write-contracts.ts';
import { findableStatement } from '../endings/write-statements.ts';
import { readRows } from '../rows.ts';
import { findablePrivateNote } from '../sessions/private-note.ts';
import { findableRecord } from '../sessions/session-record.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { dropSearchText } from './search-texts.ts';

const pending = sql`SELECT kind, subject_id AS subjectId FROM search_pending`;
const settled = sql`DELETE FROM search_pending`;

const takeIn = {
  contract: findableContract,
  'session-record': findableRecord,
  'private-note': findablePrivateNote,
  'closing-statement': findableStatement,
} as const satisfies Record<DocumentKind, (now: Change, subjectId: string) => void>;

const kinds = Object.keys(takeIn) as [DocumentKind, ...DocumentKind[]];
const pendingRow = z.object({ kind: z.enum(kinds), subjectId: z.string() });

/**
 * Takes the words of every document that was saved since the last settling into the search index, all of them or none.
 * Where the vault cannot be written now, on a full or read-only disk, they keep waiting.
 */
export function settleSearch(context: WriteContext): void {
  const waiting = readRows(pendingRow, context.db.prepare(pending).all());
  if (waiting.length === 0) return;
  try {
    change(context, (now) => {
      for (const { kind, subjectId } of waiting) takeInOne(now, kind, subjectId);
      now.db.prepare(settled).run();
    });
  } catch (error) {
    const named = toAlcoveError(error);
    const later = named instanceof AlcoveError && ['file.diskFull', 'file.readOnly'].includes(named.code);
    if (!later) throw named;
  }
}

function takeInOne(now: Change, kind: DocumentKind, subjectId: string): void {
  try {
    takeIn[kind](now, subjectId);
  } catch (error) {
    if (!(error instanceof AlcoveError) || error.code !== 'record.notFound') throw error;
    dropSearchText(now, kind, subjectId); // its document is gone
  }
}
