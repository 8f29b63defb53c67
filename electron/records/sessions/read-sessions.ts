import { z } from 'zod';
import {
  cancelledBy,
  corrections,
  type ListedSession,
  listedSession,
  type Session,
  sessionFacts,
  sessionTogether,
} from '../../../shared/domain/session.ts';
import { instant, localDate } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, jsonColumn, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const selectOne = sql`
  SELECT id, mentee_id AS menteeId, number, state, date, start_time AS startTime, zone, minutes, format, signposting,
    next_date AS nextDate, began_at AS beganAt, cancelled_by AS cancelledBy, cancelled_on AS cancelledOn, others,
    usefulness, usefulness_words AS usefulnessWords, mentee_learned AS menteeLearned,
    timer_started_at AS timerStartedAt, timer_seconds AS timerSeconds, timer_ended AS timerEnded,
    read_by_mentee_on AS readOn, corrections, read_revision AS readRevision, created_at AS createdAt,
    updated_at AS updatedAt
  FROM sessions WHERE id = ?`;

/** A list holds no long text: hundreds of sessions have to be there at once. */
const selectOfMentee = sql`
  SELECT id, mentee_id AS menteeId, number, state, date, start_time AS startTime, minutes, format,
    next_date AS nextDate, began_at AS beganAt, created_at AS createdAt
  FROM sessions WHERE mentee_id = ? ORDER BY number DESC`;

const { usefulness, usefulnessWords, menteeLearned, others } = sessionTogether.shape;

const sessionRow = listedSession
  .extend({
    ...sessionFacts.shape,
    cancelledBy: cancelledBy.nullable(),
    cancelledOn: localDate.nullable(),
    others: jsonColumn(others),
    usefulness,
    usefulnessWords,
    menteeLearned,
    timerStartedAt: instant.nullable(),
    timerSeconds: z.int(),
    timerEnded: z.int(),
    readOn: localDate.nullable(),
    corrections: corrections.nullable(),
    readRevision: z.int().nullable(),
    updatedAt: instant,
  })
  .transform(
    ({
      cancelledBy,
      cancelledOn,
      others,
      usefulness,
      usefulnessWords,
      menteeLearned,
      timerStartedAt,
      timerSeconds,
      timerEnded,
      readOn,
      corrections,
      readRevision,
      ...rest
    }): Session => ({
      ...rest,
      cancellation: { by: cancelledBy, on: cancelledOn },
      together: { others, usefulness, usefulnessWords, menteeLearned },
      timer: { startedAt: timerStartedAt, seconds: timerSeconds, ended: timerEnded === 1 },
      reading:
        readOn === null || readRevision === null ? null : { on: readOn, corrections, revision: readRevision },
    }),
  );

/** The facts of one session. @throws AlcoveError `record.notFound` */
export function getSession(db: ReadableDb, id: string): Session {
  return foundRow(sessionRow, db.prepare(selectOne).get(id));
}

/** A mentee's sessions as lists show them, newest first. */
export function listSessions(db: ReadableDb, menteeId: string): ListedSession[] {
  return readRows(listedSession, db.prepare(selectOfMentee).all(menteeId));
}
