import type { ChecklistTie } from './checklist.ts';

/**
 * The items of the built-in checklist for a first meeting, in the order in which they are gone through: ground rules
 * before confidences (BMA guidance on mentoring). The words and a prompt for each stand in the catalogue.
 */
export const firstMeetingItems = [
  { key: 'introductions', tie: null },
  { key: 'expectations', tie: null },
  { key: 'mentoring-and-supervision', tie: null },
  { key: 'conflicts', tie: 'conflicts-answered' },
  { key: 'confidentiality', tie: 'limits-agreed' },
  { key: 'boundaries', tie: 'boundaries-agreed' },
  { key: 'purpose', tie: 'goals-drafted' },
  { key: 'arrangements', tie: null },
  { key: 'cancellation', tie: null },
  { key: 'notes-and-data', tie: 'privacy-notice' },
  { key: 'job-plan-time', tie: 'time-source' },
  { key: 'documents', tie: null },
  { key: 'reviews', tie: 'review-planned' },
  { key: 'ending', tie: null },
  { key: 'next-meeting', tie: 'next-date' },
  { key: 'contract', tie: 'contract-settled' },
] as const satisfies readonly { key: string; tie: ChecklistTie | null }[];

export type FirstMeetingKey = (typeof firstMeetingItems)[number]['key'];

/** The item that a key names; undefined for a key that no version of the checklist has any more. */
export function firstMeetingKey(key: string | null): FirstMeetingKey | undefined {
  return firstMeetingItems.find((item) => item.key === key)?.key;
}
