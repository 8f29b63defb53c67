import { type PrivateLog, privateLog } from '../../../shared/domain/private-log.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { jsonColumn, readRow } from '../rows.ts';
import { awaitSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { getSession } from './read-sessions.ts';

const select = sql`SELECT preparation, learned, skills, modes FROM private_logs WHERE session_id = ?`;
const put = sql`
  INSERT INTO private_logs (session_id, preparation, learned, skills, modes, updated_at)
  VALUES (:sessionId, :preparation, :learned, :skills, :modes, :at)
  ON CONFLICT (session_id) DO UPDATE SET preparation = :preparation, learned = :learned, skills = :skills,
    modes = :modes, updated_at = :at`;

const logRow = privateLog.extend({
  skills: jsonColumn(privateLog.shape.skills),
  modes: jsonColumn(privateLog.shape.modes),
});

const emptyLog: PrivateLog = { preparation: null, learned: null, skills: [], modes: [] };

/** What the mentor keeps to herself about a session. One from before there was such a log has an empty one. */
export function readPrivateLog(db: ReadableDb, sessionId: string): PrivateLog {
  const row = db.prepare(select).get(sessionId);
  return row === undefined ? emptyLog : readRow(logRow, row);
}

/** @throws AlcoveError `record.notFound` */
export function savePrivateLog(
  context: WriteContext,
  { sessionId, log }: { sessionId: string; log: PrivateLog },
): { savedAt: string } {
  return change(context, (now) => {
    getSession(now.db, sessionId);
    now.db.prepare(put).run({ sessionId, ...columnsOf(log), at: now.at });
    awaitSearchText(now, 'private-note', sessionId);
    now.note('session.changed', 'session', sessionId);
    return { savedAt: now.at };
  });
}

function columnsOf({ preparation, learned, skills, modes }: PrivateLog) {
  const once = (list: readonly string[]) => JSON.stringify([...new Set(list)]);
  return { preparation, learned, skills: once(skills), modes: once(modes) };
}
