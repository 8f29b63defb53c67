import { textBlocks } from '../../rich-text/text-blocks.ts';
import type { RecordSaid } from '../shareable-record.ts';
import { type DocumentText, findInTexts } from './find-in-document.ts';
import type { RecordFinding, RecordPath } from './record-finding.ts';
import type { WatchFor } from './watch-for.ts';

/** Not words of the two: what the program says, days and moments, and whose record it is. */
const notWritten: ReadonlySet<string> = new Set([
  ...['format', 'recordId', 'mentor', 'mentee', 'madeAt', 'chainHead', 'contractVersion', 'record'],
  // whoever signs by hand chose the name to sign with
  'signedByHand',
  ...['date', 'start', 'zone', 'status', 'suitsNow', 'voice', 'owner'],
  ...['chosenOn', 'targetDate', 'notedOn', 'due', 'on', 'nextDate', 'agreedOn'],
]);

/** What to look at in a record before it leaves: in every text of it that one of the two wrote. */
export function findInRecord(record: RecordSaid, watch: WatchFor, today: string): RecordFinding[] {
  return findInTexts(recordTexts(record), watch, today);
}

/** Every text of a record that was written by a person. A field that is new to the record is one of them by itself. */
function recordTexts(record: RecordSaid): DocumentText[] {
  const own = textBlocks(record.record).map(({ block, text, heading }) => ({
    path: block === null ? ['record'] : ['record', block],
    text,
    under: heading === text ? null : heading,
    replaceable: block !== null,
  }));
  return [...own, ...textsIn(record, [], null)].filter(({ path }) => !isSaidTwice(record, path));
}

function textsIn(value: unknown, path: RecordPath, under: string | null): DocumentText[] {
  if (typeof value === 'string') return [{ path, text: value, under, replaceable: !isHistory(path) }];
  if (Array.isArray(value))
    return value.flatMap((one: unknown, at) =>
      textsIn(one, [...path, at], path[0] === 'goals' ? titleOf(one, under) : under),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !notWritten.has(key))
    .flatMap(([key, one]) => textsIn(one, [...path, key], under));
}

/** The goal that a text belongs to, for whoever looks for it. */
function titleOf(value: unknown, under: string | null): string | null {
  const isGoal = typeof value === 'object' && value !== null && 'title' in value;
  return isGoal && typeof value.title === 'string' ? value.title : under;
}

/** A choice stays as it was made, with its reasons. */
const isHistory = (path: RecordPath) => path.includes('choice');

/** The mentor and the mentee among those who were there, an option that was chosen, the goal of a contribution. */
function isSaidTwice(record: RecordSaid, path: RecordPath): boolean {
  const [part, at, last] = path;
  if (part === 'session' && at === 'attendees') return Number(last) < 2;
  if (part === 'contributions' && last === 'goal')
    return record.goals.some(({ title }) => title === record.contributions[Number(at)]?.goal);
  return path.at(-1) === 'option';
}
