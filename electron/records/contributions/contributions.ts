import {
  type Contribution,
  type ContributionDetails,
  type ContributionPlace,
  contribution,
} from '../../../shared/domain/contribution.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getGoal } from '../goals/read-goals.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, readRows } from '../rows.ts';
import { putSearchText } from '../search/search-texts.ts';
import { getSession } from '../sessions/read-sessions.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, goal_id AS goalId, session_id AS sessionId, voice, text, created_at AS createdAt
  FROM contributions`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfGoal = sql`${select} WHERE goal_id = ? ORDER BY created_at, id`;
const selectOfSession = sql`${select} WHERE session_id = ? ORDER BY created_at, id`;

const insert = sql`
  INSERT INTO contributions (id, mentee_id, goal_id, session_id, voice, text, created_at, updated_at)
  VALUES (:id, :menteeId, :goalId, :sessionId, :voice, :text, :at, :at)`;

const update = sql`
  UPDATE contributions SET goal_id = :goalId, session_id = :sessionId, voice = :voice, text = :text, updated_at = :at
  WHERE id = :id`;

/** What was brought in for a goal, in the order it was written down. */
export function listContributionsOfGoal(db: ReadableDb, goalId: string): Contribution[] {
  return readRows(contribution, db.prepare(selectOfGoal).all(goalId));
}

/** What was brought in in a session, in the order it was written down. */
export function listContributionsOfSession(db: ReadableDb, sessionId: string): Contribution[] {
  return readRows(contribution, db.prepare(selectOfSession).all(sessionId));
}

/**
 * Writes down an idea of the mentee's or experience that the mentor offered.
 * @throws AlcoveError `record.notFound` for an unknown mentee, or a goal or session that is not the mentee's;
 * `record.invalid` when it stands nowhere
 */
export function addContribution(
  context: WriteContext,
  { menteeId, place, details }: { menteeId: string; place: ContributionPlace; details: ContributionDetails },
): Contribution {
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    refuseElsewhere(now.db, menteeId, place);
    const id = now.newId();
    now.db.prepare(insert).run({ id, menteeId, ...columnsOf(place, details), at: now.at });
    now.note('contribution.added', 'contribution', id);
    return findableContribution(now, id);
  });
}

/** Changes the words, whose they are, or where they stand. @throws AlcoveError as {@link addContribution} */
export function changeContribution(
  context: WriteContext,
  { id, place, details }: { id: string; place: ContributionPlace; details: ContributionDetails },
): Contribution {
  return change(context, (now) => {
    refuseElsewhere(now.db, getContribution(now.db, id).menteeId, place);
    now.db.prepare(update).run({ id, ...columnsOf(place, details), at: now.at });
    now.note('contribution.changed', 'contribution', id);
    return findableContribution(now, id);
  });
}

/** Makes the words of a contribution findable, and returns it. @throws AlcoveError `record.notFound` */
export function findableContribution(now: Change, id: string): Contribution {
  const row = getContribution(now.db, id);
  const { menteeId, text: body } = row;
  putSearchText(now, {
    kind: 'contribution',
    subjectId: id,
    menteeId,
    audience: 'shareable',
    title: '',
    body,
  });
  return row;
}

function getContribution(db: ReadableDb, id: string): Contribution {
  return foundRow(contribution, db.prepare(selectOne).get(id));
}

function refuseElsewhere(db: ReadableDb, menteeId: string, { goalId, sessionId }: ContributionPlace): void {
  if (goalId === null && sessionId === null) throw new AlcoveError('record.invalid');
  const owners = [
    goalId === null ? menteeId : getGoal(db, goalId).menteeId,
    sessionId === null ? menteeId : getSession(db, sessionId).menteeId,
  ];
  if (owners.some((owner) => owner !== menteeId)) throw new AlcoveError('record.notFound');
}

const columnsOf = ({ goalId, sessionId }: ContributionPlace, { voice, text }: ContributionDetails) => ({
  goalId,
  sessionId,
  voice,
  text,
});
