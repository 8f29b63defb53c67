import { homeDaysAhead, type Reminder, type ReminderKind } from '../../../shared/domain/home.ts';
import { addDays } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listBoundaryReviews } from '../boundaries/boundary-reviews.ts';
import { listConcernFollowUps } from '../concerns/concerns.ts';
import { listContractReminders } from '../contracts/reminders.ts';
import { listPausesEnding } from '../life-cycle/pauses-ending.ts';
import { listReviewsDue } from '../reviews/reviews-due.ts';

interface Due {
  readonly kind: ReminderKind;
  readonly menteeId: string;
  readonly on: string;
}

/** What comes round until a day, as each domain finds it; contracts look ahead from today by themselves. */
function listDue(db: ReadableDb, today: string, until: string): Due[] {
  return [
    ...listPausesEnding(db, until).map(({ menteeId, resumeOn: on }) => ({
      kind: 'pause-ends' as const,
      menteeId,
      on,
    })),
    ...listReviewsDue(db, until).map(({ menteeId, nextReviewOn: on }) => ({
      kind: 'review' as const,
      menteeId,
      on,
    })),
    ...listContractReminders(db, today).map(({ kind, menteeId, on }) => ({
      kind: `contract-${kind}` as const,
      menteeId,
      on,
    })),
    ...listBoundaryReviews(db, until).map(({ menteeId, reviewOn: on }) => ({
      kind: 'boundary-review' as const,
      menteeId,
      on,
    })),
    ...listConcernFollowUps(db, until).map(({ menteeId, followUpOn: on }) => ({
      kind: 'concern-follow-up' as const,
      menteeId,
      on,
    })),
  ];
}

/**
 * What comes round within {@link homeDaysAhead} days or is past its day already, the longest past first. Of a concern it
 * says that there is one, and nothing else.
 */
export function listReminders(db: ReadableDb, today: string): Reminder[] {
  const found = new Map<string, Reminder>();
  for (const due of listDue(db, today, addDays(today, homeDaysAhead))) {
    const key = `${due.kind} ${due.menteeId} ${due.on}`;
    found.set(key, { ...due, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => one.on.localeCompare(other.on));
}
