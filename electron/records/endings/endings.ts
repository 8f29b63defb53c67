import { type Ending, type EndingDetails, ending } from '../../../shared/domain/ending.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listMoves } from '../life-cycle/moves.ts';
import { keepNotesUntil } from '../mentees/keep-until.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { foundRow, readRows } from '../rows.ts';
import { linesOf, putSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { statementOf } from './closing-statements.ts';

const select = sql`
  SELECT id, mentee_id AS menteeId, number, achievements, mentee_learning AS menteeLearning,
    mentor_learning AS mentorLearning, open_actions AS openActions, next_support AS nextSupport,
    future_contact AS futureContact, scheme_told_on AS schemeToldOn, data_decision AS dataDecision,
    keep_until AS keepUntil, created_at AS createdAt, updated_at AS updatedAt
  FROM endings`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY number DESC`;

const insert = sql`
  INSERT INTO endings (id, mentee_id, number, created_at, updated_at)
  VALUES (:id, :menteeId, (SELECT count(*) + 1 FROM endings WHERE mentee_id = :menteeId), :at, :at)`;

const update = sql`
  UPDATE endings
  SET achievements = :achievements, mentee_learning = :menteeLearning, mentor_learning = :mentorLearning,
    open_actions = :openActions, next_support = :nextSupport, future_contact = :futureContact,
    scheme_told_on = :schemeToldOn, data_decision = :dataDecision, keep_until = :keepUntil, updated_at = :at
  WHERE id = :id`;

const endingRow = ending.omit({ current: true, statement: true });

/** What was written down at each ending of a relationship, newest first, with its closing statement. */
export function listEndings(db: ReadableDb, menteeId: string): Ending[] {
  const reopened = listMoves(db, menteeId).find(({ step }) => step === 'reopen')?.createdAt ?? '';
  return readRows(endingRow, db.prepare(selectOfMentee).all(menteeId)).map((row) => ({
    ...row,
    current: row.createdAt >= reopened,
    statement: statementOf(db, row.id),
  }));
}

/**
 * Writes down what this ending leaves behind. A day until which notes are kept is that of the mentee from then on.
 * @throws AlcoveError `record.notFound`
 */
export function saveEnding(
  context: WriteContext,
  { menteeId, details }: { menteeId: string; details: EndingDetails },
): Ending {
  return change(context, (now) => {
    const { id } = presentEnding(now, menteeId);
    now.db.prepare(update).run({ ...details, id, at: now.at });
    if (details.keepUntil !== null) keepNotesUntil(now, menteeId, details.keepUntil);
    now.note('ending.written', 'ending', id);
    findableEnding(now, id);
    return presentEnding(now, menteeId);
  });
}

/** The ending that is being written since the last reopening; begun when there is none yet. */
export function presentEnding(now: Change, menteeId: string): Ending {
  getMentee(now.db, menteeId);
  const [latest] = listEndings(now.db, menteeId);
  if (latest?.current === true) return latest;
  const id = now.newId();
  now.db.prepare(insert).run({ id, menteeId, at: now.at });
  now.note('ending.begun', 'ending', id);
  const row = foundRow(endingRow, now.db.prepare(selectOne).get(id));
  return { ...row, current: true, statement: null };
}

function findableEnding(now: Change, id: string): void {
  const row = foundRow(endingRow, now.db.prepare(selectOne).get(id));
  const { menteeId, achievements, menteeLearning, mentorLearning, openActions, nextSupport } = row;
  const { futureContact, dataDecision } = row;
  const parts = [achievements, menteeLearning, mentorLearning, openActions, nextSupport];
  const body = linesOf([...parts, futureContact, dataDecision]);
  putSearchText(now, { kind: 'ending', subjectId: id, menteeId, audience: 'private', title: '', body });
}
