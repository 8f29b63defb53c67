import type { TimelineEvent } from '../../shared/domain/timeline.ts';
import type { BarLook, StoryItem } from '../../shared/domain/timeline-story.ts';
import type { useWords } from '../app/words.tsx';

export type Words = Pick<ReturnType<typeof useWords>, 'say' | 'sayDate'>;

/** What happened, without its day: `Session 3`, `Option chosen`. */
export function sayKind({ say }: Words, event: TimelineEvent): string {
  const { kind, status, number, transition, document } = event;
  if (kind === 'transition') {
    return say('timeline.transition', { transition: say(`about.transition.${transition ?? 'other'}`) });
  }
  if (kind === 'document-signed' || kind === 'document-countersigned') {
    const facts = { number: number ?? 0 };
    return say(`timeline.${kind}`, { document: say(`documents.kind.${document ?? 'portfolio'}`, facts) });
  }
  if (kind !== 'relationship-moved') return say(`timeline.kind.${kind}`, { number: number ?? 0 });
  return say(`timeline.moved.${status ?? 'active'}`);
}

/** The few words that stand beside a sign, or on a stretch. */
export function sayShort(words: Words, { bar, events: [event] }: StoryItem): string {
  if (bar === null) return sayKind(words, event);
  return hasTitle(bar) ? (event.title ?? sayKind(words, event)) : words.say(`mentees.status.${bar}`);
}

const hasTitle = (bar: BarLook): bar is BarLook & ('stage' | `goal${string}`) =>
  bar === 'stage' || bar.startsWith('goal');

/** All that a sign says: its day or days, what it is, and the words of mentee or mentor. */
export function sayItem(words: Words, item: StoryItem): string {
  const { say, sayDate } = words;
  const [event, ended] = item.events;
  if (item.bar === null) {
    const what = say('timeline.item.moment', { date: sayDate(event.on), what: sayKind(words, event) });
    const told = event.title === null ? what : say('timeline.item.titled', { what, title: event.title });
    return item.ahead ? say('timeline.item.ahead', { what: told }) : told;
  }
  const title = sayShort(words, item);
  const what = !hasTitle(item.bar)
    ? title
    : say(item.bar === 'stage' ? 'timeline.item.stage' : 'timeline.item.goal', { title });
  const from = sayDate(event.on);
  if (item.open) return say('timeline.item.since', { what, from });
  const to = sayDate(new Date(item.to - 1).toISOString().slice(0, 10));
  const span = say('timeline.item.span', { what, from, to });
  return hasTitle(item.bar) && ended !== undefined
    ? say('timeline.item.ended', { what: span, end: sayKind(words, ended) })
    : span;
}

/** What several events that are shown as one say together. */
export function sayGroup({ say, sayDate }: Words, items: readonly [StoryItem, ...StoryItem[]]): string {
  const from = sayDate(items[0].events[0].on);
  const to = sayDate((items.at(-1) ?? items[0]).events[0].on);
  const count = items.length;
  return from === to
    ? say('timeline.group.day', { count, date: from })
    : say('timeline.group.days', { count, from, to });
}
