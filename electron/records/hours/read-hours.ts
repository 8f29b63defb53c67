import { type HoursOfYear, hoursOfMonth } from '../../../shared/domain/hours.ts';
import { localDate } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { listAgreedHours } from './agreed-hours.ts';

const selectHeld = sql`
  SELECT s.mentee_id AS menteeId, m.alias, substr(s.date, 1, 7) AS month, count(*) AS sessions,
    sum(s.minutes) AS minutes
  FROM sessions s JOIN mentees m ON m.id = s.mentee_id
  WHERE s.state = 'held' AND s.date BETWEEN :from AND :to
  GROUP BY s.mentee_id, month ORDER BY month, m.alias COLLATE NOCASE, s.mentee_id`;

const selectFirst = sql`SELECT date FROM sessions WHERE state = 'held' ORDER BY date LIMIT 1`;
const selectLast = sql`SELECT date FROM sessions WHERE state = 'held' ORDER BY date DESC LIMIT 1`;

/** The sessions that were held in a year, by month and mentee. */
export function readHours(db: ReadableDb, year: number): HoursOfYear {
  const yearOf = (select: string) => {
    const day = readRow(localDate.optional(), db.prepare(select).pluck().get());
    return day === undefined ? year : Number(day.slice(0, 4));
  };
  const held = db.prepare(selectHeld).all({ from: `${year}-01-01`, to: `${year}-12-31` });
  return {
    year,
    firstYear: yearOf(selectFirst),
    lastYear: yearOf(selectLast),
    held: readRows(hoursOfMonth, held),
    agreed: listAgreedHours(db).map(({ menteeId, hours }) => ({ menteeId, hours })),
  };
}
