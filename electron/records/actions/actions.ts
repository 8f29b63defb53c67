import { type Action, type ActionDraft, action, ownedAction } from '../../../shared/domain/action.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, readRows } from '../rows.ts';
import { linesOf, putSearchText } from '../search/search-texts.ts';
import { momentInOrder } from '../sessions/moment-in-order.ts';
import { getSession } from '../sessions/read-sessions.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, session_id AS sessionId, title, owner, due, status, outcome,
    confidence, easier, closed_at AS closedAt, created_at AS createdAt, updated_at AS updatedAt
  FROM actions`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY status <> 'open', due IS NULL, due, created_at, id`;

const insert = sql`
  INSERT INTO actions (id, mentee_id, session_id, title, owner, due, status, outcome, confidence, easier, closed_at,
    created_at, updated_at)
  VALUES (:id, :menteeId, :sessionId, :title, :owner, :due, :status, :outcome, :confidence, :easier,
    iif(:status = 'open', NULL, :moment), :moment, :at)`;

const update = sql`
  UPDATE actions
  SET title = :title, owner = :owner, due = :due, status = :status, outcome = :outcome,
    confidence = :confidence, easier = :easier,
    closed_at = iif(:status = 'open', NULL, coalesce(closed_at, :moment)), updated_at = :at
  WHERE id = :id`;

/** A mentee's actions: open ones first, then by the day they are due. */
export function listActions(db: ReadableDb, menteeId: string): Action[] {
  return readRows(action, db.prepare(selectOfMentee).all(menteeId));
}

/**
 * Writes down a next step, agreed in a session or between two.
 * @throws AlcoveError `record.notFound` for an unknown mentee, or a session that is not the mentee's; `record.invalid`
 * (`owner-missing`)
 */
export function addAction(
  context: WriteContext,
  { menteeId, sessionId, details }: { menteeId: string; sessionId: string | null; details: ActionDraft },
): Action {
  return change(context, (now) => {
    getMentee(now.db, menteeId);
    if (sessionId !== null && getSession(now.db, sessionId).menteeId !== menteeId)
      throw new AlcoveError('record.notFound');
    const id = now.newId();
    now.db.prepare(insert).run({
      id,
      menteeId,
      sessionId,
      ...columnsOf(details),
      moment: momentInOrder(now, menteeId),
      at: now.at,
    });
    now.note('action.added', 'action', id);
    return findableAction(now, id);
  });
}

/** Changes an action, its status and outcome included. @throws AlcoveError as {@link addAction} */
export function changeAction(
  context: WriteContext,
  { id, details }: { id: string; details: ActionDraft },
): Action {
  return change(context, (now) => {
    const { menteeId } = getAction(now.db, id);
    const moment = momentInOrder(now, menteeId);
    now.db.prepare(update).run({ id, ...columnsOf(details), moment, at: now.at });
    now.note('action.changed', 'action', id);
    return findableAction(now, id);
  });
}

function getAction(db: ReadableDb, id: string): Action {
  return foundRow(action, db.prepare(selectOne).get(id));
}

function columnsOf(draft: ActionDraft) {
  const owned = ownedAction(draft);
  if (owned === undefined) throw new AlcoveError('record.invalid', { rule: 'owner-missing' });
  const { title, owner, due, status, outcome, confidence = null, easier = null } = owned;
  return { title, owner, due, status, outcome, confidence, easier };
}

/** Makes an action's words findable, and returns the action. @throws AlcoveError `record.notFound` */
export function findableAction(now: Change, id: string): Action {
  const row = getAction(now.db, id);
  const { menteeId, title, outcome, easier } = row;
  const body = linesOf([outcome, easier]);
  putSearchText(now, { kind: 'action', subjectId: id, menteeId, audience: 'shareable', title, body });
  return row;
}
