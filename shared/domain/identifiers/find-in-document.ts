import type { RecordFinding } from './record-finding.ts';
import { findInTexts, textsIn } from './texts-in.ts';
import type { WatchFor } from './watch-for.ts';

/**
 * What to look at in the data of any document but a session record before it leaves. Nothing of it is replaced here: it
 * is sealed, or it is changed where it was written.
 */
export function findInDocument(data: unknown, watch: WatchFor, today: string): RecordFinding[] {
  return findInTexts(
    textsIn(data).map((text) => ({ ...text, replaceable: false })),
    watch,
    today,
  );
}
