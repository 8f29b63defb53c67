import { z } from 'zod';
import type { SessionPage } from '../../../shared/domain/session.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRow } from '../rows.ts';
import { sql } from '../sql.ts';
import { readPrivateLog } from './private-log.ts';
import { readPrivateNote } from './private-note.ts';
import { listAgenda } from './read-agenda.ts';
import { getSession } from './read-sessions.ts';
import { readSessionRecord } from './session-record.ts';

const selectNoPrivateNotes = sql`
  SELECT coalesce(json_extract(terms, '$.noPrivateNotes'), 0) FROM contract_versions
  WHERE mentee_id = ? AND status = 'agreed' ORDER BY number DESC LIMIT 1`;

/** A session with both its documents, for the mentor's own screen only. @throws AlcoveError `record.notFound` */
export function readSessionPage(db: ReadableDb, id: string): SessionPage {
  const session = getSession(db, id);
  const agreed = db.prepare(selectNoPrivateNotes).pluck().get(session.menteeId);
  return {
    session,
    agenda: listAgenda(db, id),
    record: readSessionRecord(db, id),
    privateNote: readPrivateNote(db, id),
    privateLog: readPrivateLog(db, id),
    noPrivateNotes: readRow(z.int().default(0), agreed) === 1,
  };
}
