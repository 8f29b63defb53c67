import { z } from 'zod';
import { id, line, optionalText } from './fields.ts';
import { instant, localDate } from './time.ts';

/** What an item of a checklist may produce; it is settled by itself as soon as that is there. */
export const checklistTie = z.enum([
  'conflicts-answered',
  'limits-agreed',
  'boundaries-agreed',
  'purpose-written',
  'goals-drafted',
  'contract-settled',
  'review-planned',
  'next-date',
  'privacy-notice',
  'time-source',
]);
export type ChecklistTie = z.infer<typeof checklistTie>;

/** What is there of a tie: nothing, or the day since when where that is known. */
export const tieFact = z.object({ there: z.boolean(), on: localDate.nullable() });
export const tieFacts = z.record(checklistTie, tieFact);
export type TieFacts = z.infer<typeof tieFacts>;

/** The most items of one checklist: more than that is not gone through at a meeting. */
export const mostItems = 60;

export const checklistTemplateItem = z.object({ words: line(300), tie: checklistTie.nullable() });
export type ChecklistTemplateItem = z.infer<typeof checklistTemplateItem>;
export const checklistTemplateDetails = z.object({
  title: line(120),
  items: z.array(checklistTemplateItem).min(1).max(mostItems),
});
export type ChecklistTemplateDetails = z.infer<typeof checklistTemplateDetails>;

/** A checklist of the mentor's own, to be copied for a mentee. `copies` says how many were begun from it. */
export const checklistTemplate = checklistTemplateDetails.extend({
  id,
  copies: z.int().min(0),
  createdAt: instant,
  updatedAt: instant,
});
export type ChecklistTemplate = z.infer<typeof checklistTemplate>;

/** Open, gone through on a day, or left out because it does not apply to these two. */
export const itemState = z.enum(['open', 'done', 'left-out']);
export type ItemState = z.infer<typeof itemState>;

export const checklistItemDetails = z
  .object({ words: line(300), state: itemState, doneOn: localDate.nullable(), note: optionalText(2000) })
  .refine(({ state, doneOn }) => (state === 'done') === (doneOn !== null), { path: ['doneOn'] });
export type ChecklistItemDetails = z.infer<typeof checklistItemDetails>;

export const checklistItem = z.object({
  id,
  /** Names an item of the first-meeting checklist, whose prompt stands in the catalogue. */
  key: z.string().nullable(),
  words: z.string(),
  tie: checklistTie.nullable(),
  state: itemState,
  doneOn: localDate.nullable(),
  note: z.string().nullable(),
});
export type ChecklistItem = z.infer<typeof checklistItem>;

/** A mentee's own copy of a checklist. Its items are its own: deleting the template takes nothing from it. */
export const checklist = z.object({
  id,
  menteeId: id,
  templateId: id.nullable(),
  title: z.string(),
  items: z.array(checklistItem),
  createdAt: instant,
});
export type Checklist = z.infer<typeof checklist>;

/**
 * How an item stands. What it is tied to settles it without a tick; a tick settles it too, for what was agreed in
 * another way than in Alcove.
 */
export function standingOf(
  { state, tie }: Pick<ChecklistItem, 'state' | 'tie'>,
  facts: TieFacts,
): ItemState | 'produced' {
  if (state !== 'open') return state;
  return tie !== null && facts[tie].there ? 'produced' : 'open';
}

/** The day on which an item was settled, by a tick or by what it is tied to; null while it is open or where no day is known. */
export function settledOn(
  { state, doneOn, tie }: Pick<ChecklistItem, 'state' | 'doneOn' | 'tie'>,
  facts: TieFacts,
): string | null {
  if (state !== 'open') return doneOn;
  return tie === null ? null : facts[tie].on;
}

/** How many items are settled, in whichever way. */
export function settledCount(items: readonly ChecklistItem[], facts: TieFacts): number {
  return items.filter((item) => standingOf(item, facts) !== 'open').length;
}

/** True for a checklist that has nothing left to go through. */
export function isSettled({ items }: Pick<Checklist, 'items'>, facts: TieFacts): boolean {
  return settledCount(items, facts) === items.length;
}
