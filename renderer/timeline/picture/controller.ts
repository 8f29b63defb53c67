import type { Story } from '../../../shared/domain/timeline-story.ts';
import { type Mark, markAfter, markOf, placeMarks } from './place.ts';
import { type MarkFaces, Surface } from './surface.ts';
import { ticksBetween } from './ticks.ts';
import { bringIn, type Frame, panBy, spanAround, type View, wholeView, within, zoomAround } from './view.ts';

interface Parts {
  readonly axis: HTMLElement;
  readonly tracks: readonly HTMLElement[];
  readonly faces: MarkFaces;
  readonly today: string;
  /** The view has changed; called at most once a frame. */
  readonly onView: (view: View, frame: Frame) => void;
}

/** How many pixels a label of the axis may take. */
const tickWidth = 80;

/** The picture as it is moved and zoomed: holds the view and draws it, at most once a frame. */
export class PictureController {
  readonly #story: Story;
  readonly #parts: Parts;
  readonly #surface: Surface;
  #width: number;
  #view: View;
  #marks: readonly Mark[] = [];
  #placedAt = Number.NaN;
  #currentKey: string | undefined;
  #due = 0;

  constructor(
    story: Story,
    width: number,
    view: View | undefined,
    currentKey: string | undefined,
    parts: Parts,
  ) {
    this.#story = story;
    this.#parts = parts;
    this.#surface = new Surface(parts.axis, parts.tracks, parts.faces);
    this.#width = Math.max(1, width);
    this.#view = view === undefined ? wholeView(this.#frame) : within(view, this.#frame);
    const known = markOf(this.#placed(), currentKey ?? '') !== undefined;
    this.#currentKey = known ? currentKey : this.#newest();
    this.#draw();
  }

  get view(): View {
    return this.#view;
  }

  get currentKey(): string | undefined {
    return this.#currentKey;
  }

  /** Another width, the same time. A picture that is not shown has none. */
  resize(width: number): void {
    if (width <= 0) return;
    const [from, to] = [this.#view.start, this.#view.start + this.#view.msPerPx * this.#width];
    this.#width = width;
    this.#show(within({ start: from, msPerPx: (to - from) / width }, this.#frame));
  }

  /** Zooms around a place in the picture, or around its middle. */
  zoom(factor: number, x = this.#width / 2): void {
    this.#show(zoomAround(this.#view, factor, x, this.#frame));
  }

  /** Zooms around what the keyboard is at, where that is in sight. */
  zoomAtCurrent(factor: number): void {
    const mark = this.#current();
    const x = mark === undefined ? -1 : (mark.from - this.#view.start) / this.#view.msPerPx;
    this.zoom(factor, x >= 0 && x <= this.#width ? x : this.#width / 2);
  }

  pan(px: number): void {
    this.#show(panBy(this.#view, px, this.#frame));
  }

  panByParts(part: number): void {
    this.pan(part * this.#width);
  }

  /** Shows so much time around what is current in sight, else around today. */
  showSpan(span: number): void {
    const mark = this.#current();
    const [left, right] = [this.#view.start, this.#view.start + this.#width * this.#view.msPerPx];
    const at = mark !== undefined && mark.from > left && mark.from < right ? mark.from : this.#story.today;
    this.#show(spanAround(span, at, this.#frame));
  }

  showAll(): void {
    this.#show(wholeView(this.#frame));
  }

  markAt(target: EventTarget | null): Mark | undefined {
    return this.#surface.markAt(target);
  }

  nodeOf(mark: Mark): HTMLElement | undefined {
    return this.#surface.nodeOf(mark);
  }

  /** Makes a sign the one tab stop. */
  setCurrent(mark: Mark): void {
    if (mark.items.some(({ key }) => key === this.#currentKey)) return;
    this.#currentKey = mark.key;
    this.#schedule();
  }

  /** Moves the focus as a key asks; false for a key that leads nowhere. */
  step(key: string): boolean {
    const now = this.#current();
    const next = now === undefined ? undefined : markAfter(this.#placed(), now, key);
    if (next === undefined) return false;
    this.#currentKey = next.key;
    this.#view = bringIn(this.#view, next.from, next.to, this.#frame);
    this.#draw();
    this.#surface.nodeOf(next)?.focus({ preventScroll: false });
    return true;
  }

  /** Gives the focus to the tab stop. */
  focusCurrent(): void {
    const mark = this.#current();
    if (mark !== undefined) this.#surface.nodeOf(mark)?.focus();
  }

  end(): void {
    cancelAnimationFrame(this.#due);
    for (const track of this.#parts.tracks) track.replaceChildren();
    this.#parts.axis.replaceChildren();
  }

  get #frame(): Frame {
    return { from: this.#story.from, to: this.#story.to, width: this.#width };
  }

  #current(): Mark | undefined {
    return this.#currentKey === undefined ? undefined : markOf(this.#placed(), this.#currentKey);
  }

  /** The latest moment that is not ahead. */
  #newest(): string | undefined {
    const past = this.#placed().filter(({ bar, from }) => !bar && from <= this.#story.today);
    const [first, ...others] = past;
    return others.reduce(
      (last, mark) => (mark.from > (last?.from ?? 0) ? mark : last),
      first ?? this.#marks[0],
    )?.key;
  }

  #placed(): readonly Mark[] {
    if (this.#placedAt !== this.#view.msPerPx) {
      this.#marks = placeMarks(this.#story, this.#view.msPerPx);
      this.#placedAt = this.#view.msPerPx;
    }
    return this.#marks;
  }

  #show(view: View): void {
    this.#view = view;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#due !== 0) return;
    this.#due = requestAnimationFrame(() => {
      this.#due = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const current = this.#current();
    const focused = this.#parts.tracks.some((track) => track.contains(document.activeElement));
    this.#surface.draw(this.#placed(), this.#view, this.#width, current);
    const last = this.#view.start + this.#view.msPerPx * this.#width;
    const ticks = ticksBetween(this.#view.start, last, this.#width / tickWidth);
    this.#surface.drawAxis(ticks, { at: this.#story.today, label: this.#parts.today }, this.#view);
    // the sign that had the focus may have become part of another
    if (focused && !this.#parts.tracks.some((track) => track.contains(document.activeElement)))
      this.focusCurrent();
    this.#parts.onView(this.#view, this.#frame);
  }
}
