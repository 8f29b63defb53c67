import type { Session, SessionTogether } from '../../../shared/domain/session.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { getSession } from './read-sessions.ts';
import { findableRecord } from './session-record.ts';

const update = sql`
  UPDATE sessions
  SET others = :others, usefulness = :usefulness, usefulness_words = :usefulnessWords, mentee_learned = :menteeLearned,
    updated_at = :at
  WHERE id = :id`;

/** Keeps what the two write down together beside the record. @throws AlcoveError `record.notFound` */
export function saveSessionTogether(
  context: WriteContext,
  { id, together }: { id: string; together: SessionTogether },
): Session {
  return change(context, (now) => {
    getSession(now.db, id);
    const { others, usefulness, usefulnessWords, menteeLearned } = together;
    const columns = {
      others: JSON.stringify([...new Set(others)]),
      usefulness,
      usefulnessWords,
      menteeLearned,
    };
    now.db.prepare(update).run({ id, ...columns, at: now.at });
    findableRecord(now, id);
    now.note('session.changed', 'session', id);
    return getSession(now.db, id);
  });
}
