import type { Contribution } from '../../../shared/domain/contribution.ts';
import { type Goal, type GoalChoice, type GoalProgress, statusBefore } from '../../../shared/domain/goal.ts';
import type { ListedSession } from '../../../shared/domain/session.ts';
import { endOfSession, sessionBefore } from '../../../shared/domain/session-actions.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listContributionsOfSession } from '../contributions/contributions.ts';
import { listGoals } from '../goals/read-goals.ts';
import { listGoalsSpokenOf } from '../goals/spoken-of.ts';
import { said } from '../shareable/said.ts';

/** The stretch of time that a record tells of. */
interface Span {
  /** Progress of this day and earlier belongs to an earlier record; null for the first session. */
  readonly after: string | null;
  /** The last day of progress. */
  readonly upTo: string;
  /** The moment from which things belong to a later session. */
  readonly until: string;
}

/** A goal in a record, with what was noted of it in the record's span, oldest first. */
export interface GoalInRecord {
  readonly goal: Goal;
  readonly progress: readonly GoalProgress[];
  readonly span: Span;
}

/**
 * The goals that stand in the record of a session, in its order: those it spoke of where any are marked, else all that were
 * known until the next session began. Progress is what was noted since the session before.
 */
export function goalsInRecord(
  db: ReadableDb,
  session: ListedSession,
  sessions: readonly ListedSession[],
): GoalInRecord[] {
  const spokenOf = new Set(listGoalsSpokenOf(db, session.id));
  const span: Span = {
    after: sessionBefore(session, sessions)?.date ?? null,
    upTo: session.date,
    until: endOfSession(session, sessions),
  };
  return listGoals(db, session.menteeId)
    .filter(({ id, createdAt }) => (spokenOf.size > 0 ? spokenOf.has(id) : createdAt < span.until))
    .map((goal) => ({ goal, progress: progressIn(goal, span), span }));
}

function progressIn(goal: Goal, { after, upTo }: Span): GoalProgress[] {
  return goal.progress
    .filter(({ notedOn }) => notedOn <= upTo && (after === null || notedOn > after))
    .reverse();
}

/** What each of the two brought in in a session, with whose it is in words. */
export function shareableContributions(
  db: ReadableDb,
  session: ListedSession,
): ShareableRecord['contributions'] {
  const goals = new Map(listGoals(db, session.menteeId).map(({ id, title }) => [id, title]));
  return listContributionsOfSession(db, session.id).map(({ voice, text, goalId }: Contribution) => ({
    voice: recordValues.contributionVoice[voice],
    text,
    ...said({ goal: goalId === null ? null : (goals.get(goalId) ?? null) }),
  }));
}

/** A goal as it was known until the next session began. */
export function shareableGoal({
  goal,
  progress,
  span: { until },
}: GoalInRecord): ShareableRecord['goals'][number] {
  const choice = goal.choices.findLast(({ createdAt }) => createdAt < until);
  return {
    title: goal.title,
    ...said({ why: goal.why, targetDate: goal.targetDate }),
    status: recordValues.goalStatus[statusBefore(goal, until)],
    options: goal.options.map(({ description, pros, cons, resources, suitability }) => ({
      description,
      ...said({ pros, cons, resources }),
      ...said({ suitsNow: suitability === null ? null : (recordValues.suitsNow[suitability - 1] ?? null) }),
    })),
    ...(choice !== undefined && { choice: shareableChoice(goal, choice, until) }),
    progress: progress.map(({ notedOn, text }) => ({ notedOn, text })),
  };
}

function shareableChoice(goal: Goal, { optionId, chosenOn, reason, reopened }: GoalChoice, until: string) {
  const option = goal.options.find(({ id }) => id === optionId);
  if (option === undefined) throw new AlcoveError('vault.damaged');
  return {
    ...{ option: option.description, chosenOn, reason },
    ...(reopened !== null &&
      reopened.createdAt < until && { reopened: { on: reopened.on, reason: reopened.reason } }),
  };
}
