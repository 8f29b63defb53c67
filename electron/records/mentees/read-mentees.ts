import { z } from 'zod';
import { conflictAnswer } from '../../../shared/domain/conflict-check.ts';
import { type Mentee, mentee } from '../../../shared/domain/mentee.ts';
import { instant } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, jsonColumn, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const flag = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);

const menteeRow = mentee
  .omit({ conflict: true })
  .extend({
    nameOnRecord: flag,
    roles: jsonColumn(conflictAnswer.shape.roles),
    earlierRoles: jsonColumn(conflictAnswer.shape.earlierRoles),
    reason: z.string().nullable(),
    askedAt: instant.nullable(),
  })
  .transform(({ roles, earlierRoles, reason, askedAt, ...row }) => ({
    ...row,
    conflict: askedAt === null ? null : { roles, earlierRoles, reason, askedAt },
  }));

const select = sql`
  SELECT id, alias, name, name_on_record AS nameOnRecord, pronouns, contact, stage, workplace, origin, scheme,
    introducer, directed_by AS directedBy, reported, purpose, needs, training, time_source AS timeSource,
    hours_a_month AS hoursAMonth, constraints, line_manager_informed_on AS lineManagerInformedOn,
    privacy_notice_on AS privacyNoticeOn, keep_until AS keepUntil, conflicts AS roles, earlier_roles AS earlierRoles,
    conflict_reason AS reason, conflicts_asked_at AS askedAt, status, created_at AS createdAt, updated_at AS updatedAt
  FROM mentees`;

const selectOne = sql`${select} WHERE id = ?`;
const selectAll = sql`${select} ORDER BY alias COLLATE NOCASE, id`;

/** One mentee. @throws AlcoveError `record.notFound` */
export function getMentee(db: ReadableDb, id: string): Mentee {
  return foundRow(menteeRow, db.prepare(selectOne).get(id));
}

/** Every mentee, by alias. */
export function listMentees(db: ReadableDb): Mentee[] {
  return readRows(menteeRow, db.prepare(selectAll).all());
}
