import { z } from 'zod';
import type { BinKind } from '../../../shared/domain/bin.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { findableAction } from '../actions/actions.ts';
import { findableBoundary } from '../boundaries/boundaries.ts';
import { findableChecklist } from '../checklists/checklists.ts';
import { findableConcern } from '../concerns/concerns.ts';
import { findableContribution } from '../contributions/contributions.ts';
import { findableGoal } from '../goals/write-goals.ts';
import { settleStage } from '../mentees/career-stages.ts';
import { findableReview } from '../reviews/reviews.ts';
import { foundRow, readRows } from '../rows.ts';
import { awaitSearchText, dropSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';
import type { BinContent } from './bin-rows.ts';

const ofStage = sql`
  SELECT mentee_id AS menteeId, coalesce(stage, transition) AS title, 0 AS sealed FROM career_stages WHERE id = ?`;
const ofBoundary = sql`SELECT mentee_id AS menteeId, item AS title, 0 AS sealed FROM boundaries WHERE id = ?`;
const ofConcern = sql`
  SELECT mentee_id AS menteeId, substr(created_at, 1, 10) AS title,
    EXISTS (SELECT 1 FROM concern_entries e WHERE e.concern_id = c.id) AS sealed
  FROM concerns c WHERE id = ?`;
const ofChecklist = sql`SELECT mentee_id AS menteeId, title, 0 AS sealed FROM checklists WHERE id = ?`;
const ofAction = sql`SELECT mentee_id AS menteeId, title, 0 AS sealed FROM actions WHERE id = ?`;
const ofOption = sql`
  SELECT g.mentee_id AS menteeId, o.description AS title,
    EXISTS (SELECT 1 FROM goal_choices c WHERE c.option_id = o.id) AS sealed
  FROM goal_options o JOIN goals g ON g.id = o.goal_id WHERE o.id = ?`;
const ofProgress = sql`
  SELECT g.mentee_id AS menteeId, p.text AS title, 0 AS sealed
  FROM goal_progress p JOIN goals g ON g.id = p.goal_id WHERE p.id = ?`;
const ofContribution = sql`
  SELECT mentee_id AS menteeId, text AS title, 0 AS sealed FROM contributions WHERE id = ?`;
const ofGoal = sql`
  SELECT mentee_id AS menteeId, title, EXISTS (SELECT 1 FROM goal_choices c WHERE c.goal_id = g.id) AS sealed
  FROM goals g WHERE id = ?`;
const ofSession = sql`
  SELECT mentee_id AS menteeId, date AS title,
    EXISTS (SELECT 1 FROM signed_records r WHERE r.session_id = s.id) AS sealed
  FROM sessions s WHERE id = ?`;

const ofReview = sql`SELECT mentee_id AS menteeId, reviewed_on AS title, 0 AS sealed FROM reviews WHERE id = ?`;

const describe: Readonly<Record<BinKind, string>> = {
  boundary: ofBoundary,
  concern: ofConcern,
  checklist: ofChecklist,
  action: ofAction,
  option: ofOption,
  progress: ofProgress,
  stage: ofStage,
  contribution: ofContribution,
  goal: ofGoal,
  session: ofSession,
  review: ofReview,
};

const subject = z.object({ menteeId: z.string(), title: z.string(), sealed: z.int() });

/** The most of a long description that names a thing in the bin. */
const longestTitle = 120;

/**
 * Whose a thing is and what it is called. A session, a review and a concern are called by their day.
 * @throws AlcoveError `record.notFound`; `record.sealed` for what was chosen, signed or recorded, which is kept for good
 */
export function describeSubject(db: ReadableDb, kind: BinKind, subjectId: string) {
  const { menteeId, title, sealed } = foundRow(subject, db.prepare(describe[kind]).get(subjectId));
  if (sealed !== 0) throw new AlcoveError('record.sealed');
  return { menteeId, title: title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…` };
}

/** Takes the words of what was taken out of search. */
export function loseWords(now: Change, kind: BinKind, content: BinContent): void {
  for (const { id, goal_id: goalId } of rowsOf(content, 'goal_options'))
    if (kind === 'option' && id !== undefined) findableGoal(now, text(goalId));
  for (const { goal_id: goalId } of rowsOf(content, 'goal_progress'))
    if (kind === 'progress') findableGoal(now, text(goalId));
  for (const { mentee_id: menteeId } of rowsOf(content, 'career_stages')) settleStage(now, text(menteeId));
  for (const { id } of rowsOf(content, 'boundaries')) dropSearchText(now, 'boundary', text(id));
  for (const { id } of rowsOf(content, 'concerns')) dropSearchText(now, 'concern', text(id));
  for (const { id } of rowsOf(content, 'checklists')) dropSearchText(now, 'checklist', text(id));
  for (const { id } of rowsOf(content, 'goals')) dropSearchText(now, 'goal', text(id));
  for (const { id } of rowsOf(content, 'actions')) dropSearchText(now, 'action', text(id));
  for (const { id } of rowsOf(content, 'contributions')) dropSearchText(now, 'contribution', text(id));
  for (const { id } of rowsOf(content, 'reviews')) dropSearchText(now, 'review', text(id));
  for (const { id } of rowsOf(content, 'sessions')) {
    dropSearchText(now, 'session-record', text(id));
    dropSearchText(now, 'private-note', text(id));
  }
}

/** Makes what was put back findable again. */
export function regainWords(now: Change, content: BinContent): void {
  for (const { mentee_id: menteeId } of rowsOf(content, 'career_stages')) settleStage(now, text(menteeId));
  for (const { id } of rowsOf(content, 'boundaries')) findableBoundary(now, text(id));
  for (const { id } of rowsOf(content, 'concerns')) findableConcern(now, text(id));
  for (const { id } of rowsOf(content, 'checklists')) findableChecklist(now, text(id));
  for (const { id } of rowsOf(content, 'actions')) findableAction(now, text(id));
  for (const { id } of rowsOf(content, 'contributions')) findableContribution(now, text(id));
  for (const { id } of rowsOf(content, 'reviews')) findableReview(now, text(id));
  const goals = [
    ...rowsOf(content, 'goals').map(({ id }) => id),
    ...rowsOf(content, 'goal_options').map(({ goal_id: goalId }) => goalId),
    ...rowsOf(content, 'goal_progress').map(({ goal_id: goalId }) => goalId),
  ];
  for (const id of new Set(goals)) findableGoal(now, text(id));
  for (const { id } of rowsOf(content, 'sessions')) {
    awaitSearchText(now, 'session-record', text(id));
    awaitSearchText(now, 'private-note', text(id));
  }
}

const idRow = z.looseObject({
  id: z.string().optional(),
  goal_id: z.string().nullish(),
  mentee_id: z.string().optional(),
});

const rowsOf = (content: BinContent, table: string) =>
  readRows(idRow, content.find((part) => part.table === table)?.rows ?? []);

const text = (value: unknown): string => z.string().parse(value);
