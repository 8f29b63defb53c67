import { z } from 'zod';
import { id, line } from './fields.ts';

/** Where an item of an agenda came from. */
export const agendaSource = z.enum(['own', 'action', 'goal', 'checklist', 'last-time']);
export type AgendaSource = z.infer<typeof agendaSource>;

/** The most that one meeting can sensibly take up. */
export const longestAgenda = 50;

/** An item as it is put on an agenda. `sourceId` names what it was made from, so that it is not offered again. */
export const agendaEntry = z.object({
  text: line(300),
  source: agendaSource,
  sourceId: id.nullable(),
});
export type AgendaEntry = z.infer<typeof agendaEntry>;

export const agendaItem = agendaEntry.extend({ id, sessionId: id, talkedAbout: z.boolean() });
export type AgendaItem = z.infer<typeof agendaItem>;

/** What an agenda can be made from. */
export interface AgendaMaterial {
  readonly actions: readonly { readonly id: string; readonly title: string; readonly status: string }[];
  readonly goals: readonly { readonly id: string; readonly title: string; readonly status: string }[];
  readonly checklist: readonly { readonly id: string; readonly text: string }[];
  /** The agenda of the session before, and what was agreed in it. */
  readonly lastTime: {
    readonly agenda: readonly AgendaItem[];
    readonly actionIds: ReadonlySet<string>;
  };
}

/**
 * What could be talked about, to be chosen from: what was left over last time and what was agreed then, then the other
 * open actions, current goals and what is not yet done of a checklist. What is on the agenda already is left out.
 */
export function agendaSuggestions(material: AgendaMaterial, agenda: readonly AgendaEntry[]): AgendaEntry[] {
  const taken = new Set(agenda.map(({ sourceId }) => sourceId).filter((known) => known !== null));
  const words = new Set(agenda.map(({ text }) => text));
  const { actions, goals, checklist, lastTime } = material;
  const leftOver = lastTime.agenda.filter(({ talkedAbout }) => !talkedAbout);
  const open = actions.filter(({ status }) => status === 'open');
  const offered: AgendaEntry[] = [
    ...leftOver.map(({ id, text, sourceId }) => ({
      text,
      source: 'last-time' as const,
      sourceId: sourceId ?? id,
    })),
    ...open.map(({ id, title }) => ({
      text: title,
      source: lastTime.actionIds.has(id) ? ('last-time' as const) : ('action' as const),
      sourceId: id,
    })),
    ...goals
      .filter(({ status }) => status === 'active' || status === 'draft')
      .map(({ id, title }) => ({ text: title, source: 'goal' as const, sourceId: id })),
    ...checklist.map(({ id, text }) => ({ text, source: 'checklist' as const, sourceId: id })),
  ];
  const suggestions: AgendaEntry[] = [];
  for (const entry of offered) {
    if (words.has(entry.text) || (entry.sourceId !== null && taken.has(entry.sourceId))) continue;
    words.add(entry.text);
    if (entry.sourceId !== null) taken.add(entry.sourceId);
    suggestions.push(entry);
  }
  return inOrder(suggestions);
}

const order: readonly AgendaSource[] = ['last-time', 'action', 'goal', 'checklist', 'own'];

function inOrder(entries: readonly AgendaEntry[]): AgendaEntry[] {
  return order.flatMap((source) => entries.filter((entry) => entry.source === source));
}
