import { richDocument } from '../../rich-text/document.ts';
import { textBlocks } from '../../rich-text/text-blocks.ts';
import type { RecordFinding, RecordPath } from './record-finding.ts';
import { identifiersToLookAt, type WatchFor } from './watch-for.ts';

/** A text that a person wrote, and where it stands. */
export interface WrittenText {
  readonly path: RecordPath;
  readonly text: string;
  /** The heading or the goal that it stands under. */
  readonly under: string | null;
}

/** Not words of the two: what the program says, days and moments, and whose document it is. */
const notWritten: ReadonlySet<string> = new Set([
  ...['format', 'documentId', 'recordId', 'mentor', 'mentee', 'madeAt', 'chainHead', 'asOf'],
  // whoever signs by hand chose the name to sign with
  'signedByHand',
  ...['status', 'suitsNow', 'voice', 'owner', 'agreedHow', 'how', 'kind', 'zone'],
  ...['date', 'start', 'nextDate', 'chosenOn', 'targetDate', 'notedOn', 'due', 'on', 'agreedOn', 'sealedOn'],
  ...['endedOn', 'keepUntil', 'reviewOn', 'nextReviewOn', 'endsOn'],
  // said once more where it is an option
  'option',
]);

/** Every text of a document that one of the two wrote. A field that is new to a document is one of them by itself. */
export function textsIn(value: unknown, path: RecordPath = [], under: string | null = null): WrittenText[] {
  if (typeof value === 'string') return [{ path, text: value, under }];
  if (Array.isArray(value))
    return value.flatMap((one: unknown, at) => textsIn(one, [...path, at], titleOf(one) ?? under));
  if (typeof value !== 'object' || value === null) return [];
  const rich = 'content' in value ? richDocument.safeParse(value) : undefined;
  if (rich?.success)
    return textBlocks(rich.data).map(({ block, text, heading }) => ({
      path: block === null ? path : [...path, block],
      text,
      under: heading === text ? null : heading,
    }));
  return Object.entries(value)
    .filter(([key]) => !notWritten.has(key))
    .flatMap(([key, one]) => textsIn(one, [...path, key], under));
}

/** What a goal is called, for whoever looks for a text of it. */
function titleOf(value: unknown): string | null {
  const isGoal = typeof value === 'object' && value !== null && 'title' in value && 'options' in value;
  return isGoal && typeof value.title === 'string' ? value.title : null;
}

/** Characters of a text that are shown on each side of a finding. */
const around = 40;

/** What to look at in texts before they leave. */
export function findInTexts(
  texts: readonly (WrittenText & Pick<RecordFinding, 'replaceable'>)[],
  watch: WatchFor,
  today: string,
): RecordFinding[] {
  return texts.flatMap(({ text, ...place }) =>
    identifiersToLookAt(text, watch, today).map((found) => ({
      ...found,
      ...place,
      before: text.slice(Math.max(0, found.start - around), found.start),
      after: text.slice(found.end, found.end + around),
    })),
  );
}
