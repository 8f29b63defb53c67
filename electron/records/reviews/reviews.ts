import { z } from 'zod';
import { type ConflictAnswer, conflictingRole } from '../../../shared/domain/conflict-check.ts';
import { type Review, type ReviewDetails, refuseReview, review } from '../../../shared/domain/review.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { leadOn } from '../life-cycle/life-cycle.ts';
import { recordConflictCheck } from '../mentees/conflict-checks.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, jsonColumn, readRows } from '../rows.ts';
import { linesOf, putSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, reviewed_on AS "on", goal_progress AS goalProgress, works, works_not AS worksNot,
    boundaries, usefulness, conflicts, outcome, next_review_on AS nextReviewOn, created_at AS createdAt,
    updated_at AS updatedAt
  FROM reviews`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY reviewed_on DESC, created_at DESC, id DESC`;

const insert = sql`
  INSERT INTO reviews (id, mentee_id, reviewed_on, goal_progress, works, works_not, boundaries, usefulness, conflicts,
    outcome, next_review_on, created_at, updated_at)
  VALUES (:id, :menteeId, :on, :goalProgress, :works, :worksNot, :boundaries, :usefulness, :conflicts, :outcome,
    :nextReviewOn, :at, :at)`;

const update = sql`
  UPDATE reviews
  SET reviewed_on = :on, goal_progress = :goalProgress, works = :works, works_not = :worksNot,
    boundaries = :boundaries, usefulness = :usefulness, outcome = :outcome, next_review_on = :nextReviewOn,
    updated_at = :at
  WHERE id = :id`;

const reviewRow = review.extend({ conflicts: jsonColumn(z.array(conflictingRole)).nullable() });

/** A relationship's reviews, newest first. */
export function listReviews(db: ReadableDb, menteeId: string): Review[] {
  return readRows(reviewRow, db.prepare(selectOfMentee).all(menteeId));
}

/**
 * Keeps a review. To go on ends a review that was begun as a step of its own; new terms put the relationship under
 * review until they are agreed. A pause or an ending asks for more, and is taken by the mentor.
 * @param conflicts what was answered to the conflict check, or null when it was not asked
 * @throws AlcoveError `record.notFound`; `record.invalid` for a next review that is not after this one, or a conflicting
 * role without a reason
 */
export function addReview(
  context: WriteContext,
  {
    menteeId,
    details,
    conflicts,
  }: { menteeId: string; details: ReviewDetails; conflicts: ConflictAnswer | null },
): Review {
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    const id = now.newId();
    const roles = conflicts === null ? null : JSON.stringify(conflicts.roles);
    now.db.prepare(insert).run({ id, menteeId, ...columnsOf(details), conflicts: roles, at: now.at });
    if (conflicts !== null) recordConflictCheck(now, menteeId, { occasion: 'review', answer: conflicts });
    now.note('review.held', 'review', id);
    if (details.outcome === 'continue') leadOn(now, menteeId, 'continue', details.on);
    if (details.outcome === 'amend') leadOn(now, menteeId, 'review', details.on);
    return findableReview(now, id);
  });
}

/** Changes what was written down at a review. @throws AlcoveError as for {@link addReview} */
export function changeReview(
  context: WriteContext,
  { id, details }: { id: string; details: ReviewDetails },
): Review {
  return change(context, (now) => {
    getReview(now.db, id);
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    now.note('review.changed', 'review', id);
    return findableReview(now, id);
  });
}

function getReview(db: ReadableDb, id: string): Review {
  return foundRow(reviewRow, db.prepare(selectOne).get(id));
}

function columnsOf(details: ReviewDetails) {
  const rule = refuseReview(details);
  if (rule !== undefined) throw new AlcoveError('record.invalid', { rule });
  const { on, goalProgress, works, worksNot, boundaries, usefulness, outcome, nextReviewOn } = details;
  return { on, goalProgress, works, worksNot, boundaries, usefulness, outcome, nextReviewOn };
}

/** Makes a review's words findable, and returns the review. @throws AlcoveError `record.notFound` */
export function findableReview(now: Change, id: string): Review {
  const row = getReview(now.db, id);
  const { menteeId, goalProgress, works, worksNot, boundaries, usefulness } = row;
  const body = linesOf([goalProgress, works, worksNot, boundaries, usefulness]);
  putSearchText(now, { kind: 'review', subjectId: id, menteeId, audience: 'shareable', title: '', body });
  return row;
}
