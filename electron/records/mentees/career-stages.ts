import {
  type CareerStage,
  type CareerStageDetails,
  careerStage,
  currentStage,
  inOrder,
  stageProblem,
} from '../../../shared/domain/career-stage.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { findableMentee } from './findable-mentee.ts';
import { getMentee } from './read-mentees.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, stage, transition, began_on AS began, ended_on AS ended, note,
    created_at AS createdAt, updated_at AS updatedAt
  FROM career_stages`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ?`;

const insert = sql`
  INSERT INTO career_stages (id, mentee_id, stage, transition, began_on, ended_on, note, created_at, updated_at)
  VALUES (:id, :menteeId, :stage, :transition, :began, :ended, :note, :at, :at)`;

const update = sql`
  UPDATE career_stages
  SET stage = :stage, transition = :transition, began_on = :began, ended_on = :ended, note = :note, updated_at = :at
  WHERE id = :id`;

const holdNow = sql`UPDATE mentees SET stage = :stage, updated_at = :at WHERE id = :menteeId`;

/** A mentee's career as far as it is written down, newest first. */
export function listCareerStages(db: ReadableDb, menteeId: string): CareerStage[] {
  return inOrder(readRows(careerStage, db.prepare(selectOfMentee).all(menteeId)));
}

/** @throws AlcoveError `record.notFound` for an unknown mentee; `record.invalid` with the rule that it breaks */
export function addCareerStage(
  context: WriteContext,
  { menteeId, details }: { menteeId: string; details: CareerStageDetails },
): CareerStage {
  return change(context, (now) => writeCareerStage(now, menteeId, details));
}

/** Writes down a stage or transition as part of another change. */
export function writeCareerStage(now: Change, menteeId: string, details: CareerStageDetails): CareerStage {
  getMentee(now.db, menteeId);
  const id = now.newId();
  now.db.prepare(insert).run({ id, menteeId, ...columnsOf(details), at: now.at });
  now.note('stage.added', 'stage', id);
  settleStage(now, menteeId);
  return getCareerStage(now.db, id);
}

/** @throws AlcoveError `record.notFound`; `record.invalid` with the rule that it breaks */
export function changeCareerStage(
  context: WriteContext,
  { id, details }: { id: string; details: CareerStageDetails },
): CareerStage {
  return change(context, (now) => {
    const { menteeId } = getCareerStage(now.db, id);
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    now.note('stage.changed', 'stage', id);
    settleStage(now, menteeId);
    return getCareerStage(now.db, id);
  });
}

/** Has the mentee's row and search say what the career says now, after an entry was written, taken out or put back. */
export function settleStage(now: Change, menteeId: string): void {
  const stage = currentStage(listCareerStages(now.db, menteeId), localDayOf(new Date(now.at)));
  now.db.prepare(holdNow).run({ menteeId, stage, at: now.at });
  findableMentee(now, menteeId);
}

function getCareerStage(db: ReadableDb, id: string): CareerStage {
  return foundRow(careerStage, db.prepare(selectOne).get(id));
}

function columnsOf(details: CareerStageDetails) {
  const rule = stageProblem(details);
  if (rule !== undefined) throw new AlcoveError('record.invalid', { rule });
  const { stage, transition, began, ended, note } = details;
  return { stage, transition, began, ended, note };
}
