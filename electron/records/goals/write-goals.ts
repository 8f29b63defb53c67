import type { Goal, GoalDetails, GoalWording } from '../../../shared/domain/goal.ts';
import { refusedTarget } from '../../../shared/domain/goal-rules.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { linesOf, putSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { getGoal } from './read-goals.ts';
import { refuseGoal } from './refuse-goal.ts';

const insert = sql`
  INSERT INTO goals (id, mentee_id, title, why, current_picture, preferred_picture, specific, measure, achievable,
    relevant, target_date, status, achieved_at, created_at, updated_at)
  VALUES (:id, :menteeId, :title, :why, :currentPicture, :preferredPicture, :specific, :measure, :achievable,
    :relevant, :targetDate, :status, iif(:status = 'achieved', :at, NULL), :at, :at)`;

const update = sql`
  UPDATE goals
  SET title = :title, why = :why, current_picture = :currentPicture, preferred_picture = :preferredPicture,
    specific = :specific, measure = :measure, achievable = :achievable, relevant = :relevant,
    target_date = :targetDate, updated_at = :at
  WHERE id = :id`;

/**
 * Writes down a goal of the mentee's.
 * @throws AlcoveError `record.notFound` for an unknown mentee, `record.invalid` (`target-day-past`)
 */
export function addGoal(
  context: WriteContext,
  { menteeId, details }: { menteeId: string; details: GoalDetails },
): Goal {
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    refuseGoal(refusedTarget(details.targetDate, null, localDayOf(new Date(now.at))));
    const id = now.newId();
    now.db.prepare(insert).run({ id, menteeId, ...columnsOf(details), status: details.status, at: now.at });
    now.note('goal.added', 'goal', id);
    return findableGoal(now, id);
  });
}

/** Changes the words of a goal and its day. @throws AlcoveError `record.notFound`, `record.invalid` (`target-day-past`) */
export function changeGoal(
  context: WriteContext,
  { id, details }: { id: string; details: GoalWording },
): Goal {
  return change(context, (now) => {
    const { targetDate } = getGoal(now.db, id);
    refuseGoal(refusedTarget(details.targetDate, targetDate, localDayOf(new Date(now.at))));
    now.db.prepare(update).run({ id, ...columnsOf(details), at: now.at });
    now.note('goal.changed', 'goal', id);
    return findableGoal(now, id);
  });
}

/** Makes a goal's words findable, those of its options and choices included, and returns the goal. */
export function findableGoal(now: Change, id: string): Goal {
  const goal = getGoal(now.db, id);
  const { why, currentPicture, preferredPicture, specific, measure, achievable, relevant } = goal;
  putSearchText(now, {
    kind: 'goal',
    subjectId: id,
    menteeId: goal.menteeId,
    audience: 'shareable',
    title: goal.title,
    body: linesOf([
      ...[why, currentPicture, preferredPicture, specific, measure, achievable, relevant],
      ...goal.options.flatMap(({ description, pros, cons, resources }) => [
        description,
        pros,
        cons,
        resources,
      ]),
      ...goal.choices.flatMap(({ reason, reopened }) => [reason, reopened?.reason ?? null]),
      ...goal.progress.map(({ text }) => text),
      ...goal.moves.map(({ words }) => words),
    ]),
  });
  return goal;
}

function columnsOf(details: GoalWording) {
  const { title, why, currentPicture, preferredPicture, specific, measure, achievable, relevant } = details;
  const { targetDate } = details;
  return {
    title,
    why,
    currentPicture,
    preferredPicture,
    specific,
    measure,
    achievable,
    relevant,
    targetDate,
  };
}
