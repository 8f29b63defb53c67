import { z } from 'zod';
import { type Waiver, type WaiverDetails, waiver } from '../../../shared/domain/life-cycle.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, waived_on AS "on", words, confidentiality_spoken AS confidentialitySpoken, reporting,
    created_at AS createdAt
  FROM relationship_waivers WHERE mentee_id = ? ORDER BY created_at DESC, id DESC`;

const insert = sql`
  INSERT INTO relationship_waivers (id, mentee_id, waived_on, words, confidentiality_spoken, reporting, created_at)
  VALUES (:id, :menteeId, :on, :words, :confidentialitySpoken, :reporting, :at)`;

const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
const waiverRow = waiver.extend({ confidentialitySpoken: flag });

/** When mentor and mentee chose to go without documents, newest first. */
export function listWaivers(db: ReadableDb, menteeId: string): Waiver[] {
  return readRows(waiverRow, db.prepare(select).all(menteeId));
}

/** Notes that the two go without documents. @throws AlcoveError `record.notFound` */
export function keepWaiver(now: Change, menteeId: string, details: WaiverDetails): void {
  getMentee(now.db, menteeId);
  const id = now.newId();
  const { on, words, confidentialitySpoken, reporting } = details;
  const spoken = confidentialitySpoken ? 1 : 0;
  now.db
    .prepare(insert)
    .run({ id, menteeId, on, words, confidentialitySpoken: spoken, reporting, at: now.at });
  now.note('documents.waived', 'mentee', menteeId);
}
