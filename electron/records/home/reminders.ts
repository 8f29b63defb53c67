import { homeDaysAhead, type Reminder, type ReminderKind } from '../../../shared/domain/home.ts';
import { addDays } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listPausesEnding } from '../life-cycle/pauses-ending.ts';

interface Due {
  readonly kind: ReminderKind;
  readonly menteeId: string;
  readonly on: string;
}

/** Where Home learns what comes round until a day; each domain finds its own. */
const sources: readonly ((db: ReadableDb, until: string) => Due[])[] = [
  (db, until) =>
    listPausesEnding(db, until).map(({ menteeId, resumeOn }) => ({
      kind: 'pause-ends',
      menteeId,
      on: resumeOn,
    })),
];

/** What comes round within {@link homeDaysAhead} days or is past its day already, the longest past first. */
export function listReminders(db: ReadableDb, today: string): Reminder[] {
  const until = addDays(today, homeDaysAhead);
  const found = new Map<string, Reminder>();
  for (const due of sources.flatMap((source) => source(db, until))) {
    const key = `${due.kind} ${due.menteeId} ${due.on}`;
    found.set(key, { ...due, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => one.on.localeCompare(other.on));
}
