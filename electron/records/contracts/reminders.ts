import { z } from 'zod';
import { type ContractReminder, remindersOf } from '../../../shared/domain/contract-reminders.ts';
import { contractTerms } from '../../../shared/domain/contract-terms.ts';
import { localDate } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { jsonColumn, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const inForce = sql`
  SELECT c.id AS contractId, c.mentee_id AS menteeId, c.terms,
    (SELECT max(reviewed_on) FROM reviews r WHERE r.mentee_id = c.mentee_id) AS lastReviewOn
  FROM contract_versions c JOIN mentees m ON m.id = c.mentee_id
  WHERE c.status = 'agreed' AND m.status NOT IN ('declined', 'closed')
    AND c.number = (SELECT max(number) FROM contract_versions WHERE mentee_id = c.mentee_id AND status = 'agreed')`;

const row = z.object({
  contractId: z.string(),
  menteeId: z.string(),
  terms: jsonColumn(contractTerms),
  lastReviewOn: localDate.nullable(),
});

/** The reviews and ends of contracts in force that are near or past, the earliest first. */
export function listContractReminders(db: ReadableDb, today: string): ContractReminder[] {
  return readRows(row, db.prepare(inForce).all())
    .flatMap(({ terms, lastReviewOn, ...whose }) =>
      remindersOf(terms, today, lastReviewOn).map((due) => ({ ...whose, ...due })),
    )
    .sort((one, other) => one.on.localeCompare(other.on));
}
