import { placeAmongOthers } from '../attendees.ts';
import type { RecordSaid } from '../shareable-record.ts';
import type { RecordFinding, RecordPath } from './record-finding.ts';
import { findInTexts, textsIn } from './texts-in.ts';
import type { WatchFor } from './watch-for.ts';

/** What to look at in a record before it leaves: in every text of it that one of the two wrote, its own text first. */
export function findInRecord(record: RecordSaid, watch: WatchFor, today: string): RecordFinding[] {
  const { record: text, ...others } = record;
  const texts = [...textsIn({ record: text }), ...textsIn(others)]
    .filter(({ path }) => !isSaidTwice(record, path))
    .map((written) => ({ ...written, replaceable: isReplaceable(written.path) }));
  return findInTexts(texts, watch, today);
}

/** A choice stays as it was made, with its reasons; and words in no block of the text cannot be edited one by one. */
function isReplaceable(path: RecordPath): boolean {
  return !path.includes('choice') && path.join() !== 'record';
}

/** The mentor and the mentee among those who were there, and the goal of a contribution. */
function isSaidTwice(record: RecordSaid, path: RecordPath): boolean {
  const [part, at, last] = path;
  if (part === 'session' && at === 'attendees') return placeAmongOthers(Number(last)) < 0;
  return (
    part === 'contributions' &&
    last === 'goal' &&
    record.goals.some(({ title }) => title === record.contributions[Number(at)]?.goal)
  );
}
