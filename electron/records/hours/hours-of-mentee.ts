import { hoursOfMonth, withMonthsBetween } from '../../../shared/domain/hours.ts';
import type { ShareableHours } from '../../../shared/domain/shareable-portfolio.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { listAgreedHours } from './agreed-hours.ts';

const select = sql`
  SELECT substr(date, 1, 7) AS month, count(*) AS sessions, sum(minutes) AS minutes
  FROM sessions WHERE mentee_id = ? AND state = 'held' GROUP BY month ORDER BY month`;

const row = hoursOfMonth.pick({ month: true, sessions: true, minutes: true });

/** The time of the sessions held with one mentee, month by month, beside what was agreed. */
export function readHoursOfMentee(db: ReadableDb, menteeId: string): ShareableHours {
  const agreed = listAgreedHours(db).find((one) => one.menteeId === menteeId);
  return {
    months: withMonthsBetween(readRows(row, db.prepare(select).all(menteeId))),
    ...(agreed !== undefined && { agreedAMonth: agreed.hours }),
  };
}
