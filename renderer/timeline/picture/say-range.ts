import type { Words } from '../say-event.ts';
import type { Frame, View } from './view.ts';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The days between which the picture shows: `3 Mar 2026 to 21 Nov 2026`. */
export function sayRange({ say, sayDate }: Words, view: View, { width }: Frame): string {
  return say('timeline.range', {
    from: sayDate(dayOf(view.start)),
    to: sayDate(dayOf(view.start + view.msPerPx * width)),
  });
}
