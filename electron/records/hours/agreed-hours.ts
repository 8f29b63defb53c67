import { z } from 'zod';
import { id } from '../../../shared/domain/fields.ts';
import { relationshipStatus } from '../../../shared/domain/mentee.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const select = sql`
  SELECT m.id AS menteeId, m.status, coalesce(
    (SELECT json_extract(c.terms, '$.hoursAMonth') FROM contract_versions c
      WHERE c.mentee_id = m.id AND c.status = 'agreed' ORDER BY c.number DESC LIMIT 1),
    m.hours_a_month) AS hours
  FROM mentees m`;

const row = z.object({ menteeId: id, status: relationshipStatus, hours: z.number().nullable() });

/**
 * The hours a month that were agreed with each mentee: those of the contract in force, and where it says none, those
 * that the mentor wrote down about the mentee. Mentees with neither are left out.
 */
export function listAgreedHours(db: ReadableDb) {
  return readRows(row, db.prepare(select).all()).flatMap(({ hours, ...of }) =>
    hours === null ? [] : [{ ...of, hours }],
  );
}
