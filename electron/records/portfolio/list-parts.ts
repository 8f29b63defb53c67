import { z } from 'zod';
import type { PortfolioParts } from '../../../shared/domain/portfolio.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { isEmptyDocument } from '../../../shared/rich-text/is-empty.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listContracts } from '../contracts/read-contracts.ts';
import { listEndings } from '../endings/endings.ts';
import { listGoals } from '../goals/read-goals.ts';
import { readHoursOfMentee } from '../hours/hours-of-mentee.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { listReviews } from '../reviews/reviews.ts';
import { documentColumn, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const selectHeld = sql`
  SELECT id, number, date FROM sessions WHERE mentee_id = ? AND state = 'held' ORDER BY date, number`;

const heldRow = z.object({ id: z.string(), number: z.int(), date: z.string() });

const selectSessions = sql`
  SELECT s.id, s.number, s.date, r.document, (
    SELECT max(f.signed_at) FROM signed_records f WHERE f.session_id = s.id AND f.countersigns IS NULL) AS signedAt
  FROM sessions s LEFT JOIN session_records r ON r.session_id = s.id
  WHERE s.mentee_id = ? AND s.state = 'held' ORDER BY s.date, s.number`;

const sessionRow = z
  .object({
    id: z.string(),
    number: z.int(),
    date: z.string(),
    document: documentColumn.nullable(),
    signedAt: z.string().nullable(),
  })
  .transform(({ document, signedAt, ...session }) => ({
    ...session,
    signedOn: signedAt === null ? null : localDayOf(new Date(signedAt)),
    isWritten: document !== null && !isEmptyDocument(document),
  }));

/** What a mentee's portfolio can be put together from. @throws AlcoveError `record.notFound` */
export function listPortfolioParts(db: ReadableDb, menteeId: string): PortfolioParts {
  getMentee(db, menteeId);
  return {
    ...listDocumentParts(db, menteeId),
    goals: listGoals(db, menteeId).length,
    sessions: readRows(sessionRow, db.prepare(selectSessions).all(menteeId)),
    reviews: listReviews(db, menteeId)
      .toReversed()
      .map(({ id, on }) => ({ id, on })),
    months: readHoursOfMentee(db, menteeId).months.length,
  };
}

/** The sessions that were held, without a look into what their records say: they are long. */
export const listHeldSessions = (db: ReadableDb, menteeId: string) =>
  readRows(heldRow, db.prepare(selectHeld).all(menteeId));

/** Its parts that both may have signed by hand. */
export function listDocumentParts(db: ReadableDb, menteeId: string) {
  return {
    contracts: listContracts(db, menteeId)
      .toReversed()
      .flatMap(({ id, number, agreedOn }) => (agreedOn === null ? [] : [{ id, number, agreedOn }])),
    closings: listEndings(db, menteeId)
      .toReversed()
      .flatMap(({ statement }) =>
        statement === null || statement.sealedOn === null
          ? []
          : [{ id: statement.id, sealedOn: statement.sealedOn }],
      ),
  };
}
