import { isSettled, settledOn } from '../../../shared/domain/checklist.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { familyOf, type TimelineEvent, timelineKind } from '../../../shared/domain/timeline.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listChecklists } from '../checklists/checklists.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { readTimelineRows } from './timeline-rows.ts';

/**
 * A relationship's story, newest first. A relationship that is older than its entry here begins with the earliest day
 * that is known of it; the mentee's career may reach back further. `subjectId` is the row to open: for choices and progress the goal, for signed records the
 * session, for other documents the document.
 * @throws AlcoveError `record.notFound`
 */
export function listTimeline(db: ReadableDb, menteeId: string): TimelineEvent[] {
  getMentee(db, menteeId);
  const events = [
    ...readTimelineRows(db, menteeId).map(({ day, ...event }) => ({
      ...event,
      on: day ?? localDayOf(new Date(event.moment)),
    })),
    ...checklistsDone(db, menteeId),
  ];
  const first = events
    .filter(({ kind }) => familyOf(kind) !== 'career')
    .map(({ on }) => on)
    .sort()[0];
  return events
    .map((event) =>
      event.kind === 'relationship-began' && first !== undefined ? { ...event, on: first } : event,
    )
    .sort((a, b) => compare(b.on, a.on) || order(b) - order(a) || compare(b.moment, a.moment))
    .map(({ moment: _, ...event }) => event);
}

/** A checklist is done with the last of its items, whether that was ticked or is there because of what was written elsewhere. */
function checklistsDone(db: ReadableDb, menteeId: string) {
  const { checklists, facts } = listChecklists(db, menteeId);
  return checklists
    .filter((checklist) => isSettled(checklist, facts))
    .flatMap(({ id, title, items, createdAt }) => {
      const on = items
        .flatMap((item) => settledOn(item, facts) ?? [])
        .toSorted()
        .at(-1);
      if (on === undefined) return [];
      const none = { number: null, status: null, until: null, transition: null, document: null };
      return [{ kind: 'checklist-done' as const, subjectId: id, title, on, moment: createdAt, ...none }];
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Steps of a relationship are told as they were taken, whichever they are. */
const toldAs: Partial<Record<TimelineEvent['kind'], TimelineEvent['kind']>> = {
  'relationship-reopened': 'relationship-moved',
};

/** On one day a contract comes before the session it was agreed in, and the session before its signed record. */
const order = ({ kind }: { kind: TimelineEvent['kind'] }): number =>
  timelineKind.options.indexOf(toldAs[kind] ?? kind);
