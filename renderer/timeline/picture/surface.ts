import { lookOf } from '../looks.ts';
import type { Mark } from './place.ts';
import type { Tick } from './ticks.ts';
import { type View, xOf } from './view.ts';

/** What the signs say and show; asked once for each sign that comes into sight. */
export interface MarkFaces {
  /** All of it in words. */
  name(mark: Mark): string;
  /** The few words beside it. */
  short(mark: Mark): string;
  /** A fresh icon. */
  icon(mark: Mark): Node;
}

interface Shown {
  readonly node: HTMLButtonElement;
  readonly sign: HTMLElement;
  readonly label: HTMLElement;
  mark: Mark;
  face: string;
  place: string;
  room: number;
}

/** Beyond the edges, so that a sign does not appear or go while half of it is in sight. */
const overlap = 40;
/** The least room in which a few words beside a sign are of use. */
const leastWords = 84;
const signHalf = 14;

/**
 * The signs that are in sight, as elements of their own: a frame only moves them, changes what a sign has become, and
 * adds and removes what comes and goes at the edges.
 */
export class Surface {
  readonly #shown = new Map<string, Shown>();
  readonly #marks = new WeakMap<Element, Mark>();
  readonly #tracks: readonly HTMLElement[];
  readonly #axis: HTMLElement;
  readonly #faces: MarkFaces;
  #ticks: HTMLElement[] = [];

  constructor(axis: HTMLElement, tracks: readonly HTMLElement[], faces: MarkFaces) {
    this.#axis = axis;
    this.#tracks = tracks;
    this.#faces = faces;
  }

  /** The sign that an element is, or lies in. */
  markAt(target: EventTarget | null): Mark | undefined {
    const node = target instanceof Element ? target.closest('[data-mark]') : null;
    return node === null ? undefined : this.#marks.get(node);
  }

  nodeOf(mark: Mark): HTMLButtonElement | undefined {
    return this.#shown.get(mark.key)?.node;
  }

  /** Shows the signs of this view. The current one, which has the tab stop, is kept also out of sight. */
  draw(marks: readonly Mark[], view: View, width: number, current: Mark | undefined): void {
    const gone = new Set(this.#shown.keys());
    for (const mark of marks) {
      const left = xOf(view, mark.from);
      const right = xOf(view, mark.to);
      const inSight = left < width + overlap && Math.max(right, left + signHalf) > -overlap;
      if (!inSight && mark !== current) continue;
      gone.delete(mark.key);
      const shown = this.#shown.get(mark.key) ?? this.#add(mark);
      if (shown === undefined) continue;
      this.#face(shown, mark);
      this.#move(shown, mark, left, right, width, view);
      shown.node.tabIndex = mark === current ? 0 : -1;
    }
    for (const key of gone) {
      this.#shown.get(key)?.node.remove();
      this.#shown.delete(key);
    }
  }

  drawAxis(ticks: readonly Tick[], today: { at: number; label: string }, view: View): void {
    const all = [...ticks, { ...today, strong: false }];
    while (this.#ticks.length < all.length) {
      const line = document.createElement('div');
      line.append(document.createElement('span'));
      this.#ticks.push(line);
      this.#axis.append(line);
    }
    for (const extra of this.#ticks.splice(all.length)) extra.remove();
    for (const [index, { at, label, strong }] of all.entries()) {
      const line = this.#ticks[index];
      const text = line?.firstElementChild;
      if (line === undefined || !text) continue;
      line.style.transform = `translateX(${Math.round(xOf(view, at))}px)`;
      line.dataset.tick = index === all.length - 1 ? 'today' : strong ? 'strong' : 'plain';
      if (text.textContent !== label) text.textContent = label;
    }
  }

  #add(mark: Mark): Shown | undefined {
    const track = this.#tracks[mark.lane];
    if (track === undefined) return undefined;
    const node = document.createElement('button');
    node.type = 'button';
    node.dataset.mark = '';
    const [sign, label] = [document.createElement('span'), document.createElement('span')];
    sign.dataset.sign = '';
    label.dataset.label = '';
    node.append(sign, label);
    const shown = { node, sign, label, mark, face: '', place: '', room: -1 };
    this.#shown.set(mark.key, shown);
    track.append(node);
    return shown;
  }

  /** What a sign is changes when others join it or part from it. */
  #face(shown: Shown, mark: Mark): void {
    shown.mark = mark;
    const { node } = shown;
    this.#marks.set(node, mark);
    const [item] = mark.items;
    const count = mark.items.length;
    const face = `${mark.row} ${count} ${item.to} ${item.bar ?? ''} ${item.open} ${item.ahead} ${mark.items.at(-1)?.key}`;
    if (face === shown.face) return;
    shown.face = face;
    node.dataset.mark = count > 1 ? 'group' : mark.bar ? 'bar' : 'point';
    node.dataset.look = count > 1 ? '' : lookOf(item);
    node.style.setProperty('--row', String(mark.row));
    node.toggleAttribute('data-open', item.open && count === 1);
    node.toggleAttribute('data-ahead', item.ahead);
    node.setAttribute('aria-label', this.#faces.name(mark));
    if (count > 1) node.setAttribute('aria-haspopup', 'dialog');
    else node.removeAttribute('aria-haspopup');
    shown.sign.replaceChildren(count > 1 ? String(count) : this.#faces.icon(mark));
    shown.label.textContent = count > 1 ? '' : this.#faces.short(mark);
  }

  #move(shown: Shown, mark: Mark, left: number, right: number, width: number, view: View): void {
    const { node } = shown;
    const stretch = mark.bar && mark.items.length === 1;
    // a stretch that begins out of sight begins at the edge, so that its words stay in sight
    const x = stretch ? Math.max(left, -6) : mark.bar ? left : left - signHalf;
    const length = stretch ? Math.max(6, Math.min(right, width + overlap) - x) : 0;
    const place = `${Math.round(x * 4)} ${Math.round(length)}`;
    if (place !== shown.place) {
      shown.place = place;
      node.style.transform = `translateX(${Math.round(x * 4) / 4}px)`;
      node.style.width = stretch ? `${Math.round(length)}px` : '';
    }
    const free = stretch
      ? length
      : Math.min(Math.min(xOf(view, mark.next), width) - left - 2 * signHalf - 6, 220);
    const alone = mark.items.length === 1;
    const room = !alone || free < (stretch ? 56 : leastWords) ? 0 : stretch ? 1 : Math.floor(free / 12) * 12;
    if (room === shown.room) return;
    shown.room = room;
    node.toggleAttribute('data-worded', room > 0);
    if (!stretch) shown.label.style.maxWidth = room > 0 ? `${room}px` : '';
  }
}
