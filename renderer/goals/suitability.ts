/** How well an option suits the mentee now, from 1 (poorly) to 5 (very well). */
export const suitabilities = [1, 2, 3, 4, 5] as const;
export type Suitability = (typeof suitabilities)[number];

/** Narrows a stored number to one that has words. */
export function isSuitability(value: number | null): value is Suitability {
  return suitabilities.some((known) => known === value);
}
