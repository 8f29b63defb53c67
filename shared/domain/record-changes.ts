import { z } from 'zod';
import type { People } from './shareable-parts.ts';
import type { RecordSaid } from './shareable-record.ts';

/** The parts of a session record that can be told apart when it is compared with what stands in the vault today. */
export const recordPart = z.enum([
  'text',
  'facts',
  'people',
  'agenda',
  'takes-away',
  'goals',
  'contributions',
  'actions',
  'signposting',
  'contract',
]);
export type RecordPart = z.infer<typeof recordPart>;

/**
 * In which parts two records of one session differ, in the order of the pages. When they were made, by which chain and
 * what they amend is no part of what they say.
 */
export function changedParts(signed: RecordSaid & People, now: RecordSaid & People): RecordPart[] {
  const [before, after] = [partsOf(signed), partsOf(now)];
  return recordPart.options.filter((part) => sorted(before[part]) !== sorted(after[part]));
}

function partsOf(record: RecordSaid & People): Record<RecordPart, unknown> {
  const { attendees, ...session } = record.session;
  return {
    text: record.record,
    facts: [session, record.nextDate],
    people: [record.mentor, record.mentee, attendees],
    agenda: record.agenda,
    'takes-away': record.takesAway,
    goals: record.goals,
    contributions: record.contributions,
    actions: record.actions,
    signposting: record.signposting,
    contract: record.contractVersion,
  };
}

/** JSON with the keys of every object in order, so that the order in which they were written says nothing. */
function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
