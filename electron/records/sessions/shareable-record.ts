import { z } from 'zod';
import type { Action } from '../../../shared/domain/action.ts';
import { attendeesOf } from '../../../shared/domain/attendees.ts';
import type { ListedSession } from '../../../shared/domain/session.ts';
import { actionsOfSession } from '../../../shared/domain/session-actions.ts';
import type { People } from '../../../shared/domain/shareable-parts.ts';
import {
  type RecordSaid,
  type ShareableRecord,
  shareableRecord,
} from '../../../shared/domain/shareable-record.ts';
import { localDate, localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listActions } from '../actions/actions.ts';
import { shareableAction } from '../actions/shareable-action.ts';
import { peopleOf } from '../mentor/people.ts';
import { readRow } from '../rows.ts';
import { readAmendment } from '../session-records/amendments.ts';
import { allowed } from '../shareable/allowed.ts';
import { type Making, madeNow } from '../shareable/as-file.ts';
import { said } from '../shareable/said.ts';
import { sql } from '../sql.ts';
import { listAgenda } from './read-agenda.ts';
import { getSession, listSessions } from './read-sessions.ts';
import { readSessionRecord } from './session-record.ts';
import { goalsInRecord, shareableContributions, shareableGoal } from './shareable-goals.ts';

const selectContract = sql`
  SELECT number, agreed_on AS agreedOn FROM contract_versions
  WHERE mentee_id = ? AND status = 'agreed' AND agreed_on <= ? ORDER BY number DESC LIMIT 1`;

const contractRow = z.object({ number: z.int(), agreedOn: localDate }).optional();

/**
 * What may leave in the record of a session.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a session that was not held, or when it does not fit a record
 */
export function gatherShareableRecord(
  db: ReadableDb,
  sessionId: string,
  { recordId, madeAt }: Making,
): ShareableRecord {
  const people = peopleOf(db, getSession(db, sessionId).menteeId);
  return allowed(shareableRecord, {
    format: 'alcove-session-record',
    version: 1,
    recordId,
    ...people,
    ...gatherRecordSaid(db, sessionId, people),
    ...madeNow(db, madeAt),
  });
}

/**
 * Gathers what the record of a session says, field by field: what is not named here has no way out. Goals, choices and
 * actions stand in it as they were known until the next session began; the status of actions is today's.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a session that was not held
 */
export function gatherRecordSaid(db: ReadableDb, sessionId: string, people: People): RecordSaid {
  const session = getSession(db, sessionId);
  if (session.state !== 'held') throw new AlcoveError('record.invalid', { rule: 'not-held' });
  const sessions = listSessions(db, session.menteeId);
  const agenda = listAgenda(db, sessionId).map(({ text, talkedAbout }) => ({ item: text, talkedAbout }));
  const contract = readRow(contractRow, db.prepare(selectContract).get(session.menteeId, session.date));
  const amendment = readAmendment(db, sessionId);
  return {
    session: {
      number: session.number,
      date: session.date,
      ...said({ start: session.startTime }),
      zone: session.zone,
      minutes: session.minutes,
      format: recordValues.format[session.format],
      attendees: attendeesOf(people, session.together.others),
    },
    ...(agenda.length > 0 && { agenda }),
    record: readSessionRecord(db, sessionId).document,
    ...said({ takesAway: session.together.menteeLearned }),
    goals: goalsInRecord(db, session, sessions).map(shareableGoal),
    contributions: shareableContributions(db, session),
    actions: actionsInRecord(db, session, sessions).map(shareableAction),
    ...said({ signposting: session.signposting, nextDate: session.nextDate }),
    ...(contract !== undefined && {
      contractVersion: { number: contract.number, agreedOn: contract.agreedOn },
    }),
    ...(amendment !== undefined && {
      amends: {
        sha256: amendment.sha256,
        signedOn: localDayOf(new Date(amendment.signedAt)),
        reason: amendment.reason,
      },
    }),
  };
}

/** The actions that stand in the record of a session, in its order. */
export function actionsInRecord(
  db: ReadableDb,
  session: ListedSession,
  sessions: readonly ListedSession[],
): Action[] {
  const { own, carried } = actionsOfSession(session, sessions, listActions(db, session.menteeId));
  return [...own, ...carried];
}
