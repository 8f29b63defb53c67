/** What of the time is on screen. Times in UTC milliseconds, lengths in CSS pixels. */
export interface View {
  /** The moment at the left edge. */
  readonly start: number;
  readonly msPerPx: number;
}

/** What a view may show: the whole story with a little room around it, and the width of the picture. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

const dayMs = 86_400_000;
/** The closest look: one week. */
const leastSpan = 7 * dayMs;
/** Room at both ends of the whole story, as a part of it. */
const room = 0.03;

export const month = 31 * dayMs;
export const year = 366 * dayMs;

/** How many pixels right of the left edge a moment is. */
export const xOf = (view: View, at: number): number => (at - view.start) / view.msPerPx;

/** The whole story. */
export function wholeView({ from, to, width }: Frame): View {
  const span = (to - from) * (1 + 2 * room);
  return { start: from - (to - from) * room, msPerPx: span / width };
}

/** The view held within what there is to see: never closer than a week, never wider than the story or a year. */
export function within(view: View, frame: Frame): View {
  const whole = wholeView(frame);
  const widest = Math.max(whole.msPerPx * frame.width, year);
  const span = Math.min(Math.max(view.msPerPx * frame.width, leastSpan), widest);
  const [first, last] = [whole.start, whole.start + whole.msPerPx * frame.width];
  const start =
    span >= last - first ? (first + last - span) / 2 : Math.min(Math.max(view.start, first), last - span);
  return { start, msPerPx: span / frame.width };
}

/** Zooms so that the moment under `x` stays under it; a factor above 1 goes closer. */
export function zoomAround(view: View, factor: number, x: number, frame: Frame): View {
  const at = view.start + x * view.msPerPx;
  const { msPerPx } = within({ start: view.start, msPerPx: view.msPerPx / factor }, frame);
  return within({ start: at - x * msPerPx, msPerPx }, frame);
}

/** Moves the picture so that what was `px` further right comes to the left edge. */
export function panBy(view: View, px: number, frame: Frame): View {
  return within({ ...view, start: view.start + px * view.msPerPx }, frame);
}

/** A stretch of so many milliseconds around a moment. */
export function spanAround(span: number, at: number, frame: Frame): View {
  return within({ start: at - span / 2, msPerPx: span / frame.width }, frame);
}

/** The view, moved as little as needed so that a stretch of time stands off the edges; its beginning counts most. */
export function bringIn(view: View, from: number, to: number, frame: Frame): View {
  const margin = Math.min(48, frame.width / 4);
  const [left, right] = [xOf(view, from), xOf(view, Math.min(to, from + frame.width * view.msPerPx * 0.5))];
  if (left < margin) return panBy(view, left - margin, frame);
  if (right > frame.width - margin) return panBy(view, right - frame.width + margin, frame);
  return view;
}
