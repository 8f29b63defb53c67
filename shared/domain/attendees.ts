import type { People } from './shareable-parts.ts';

/** Who was there, as a session record names them: the two, and after them whoever else was. */
export function attendeesOf({ mentor, mentee }: People, others: readonly string[]): string[] {
  return [mentor.name, mentee.shownAs, ...others];
}

/** Which of the others stands at a place of that list; below 0 for the mentor and the mentee. */
export const placeAmongOthers = (at: number): number => at - 2;
