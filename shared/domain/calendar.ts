/**
 * The calendar as the computer's own clock and zone have it: a backup is due by the days its owner lives by, not by UTC's.
 */

/** Days since 1 January 1970 of the local day of a moment. Two moments of one day have the same number. */
export function dayNumber(moment: Date): number {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000;
}

/** Counts weeks, which begin on Monday (ISO 8601). 1 January 1970 was a Thursday. */
export function weekNumber(moment: Date): number {
  return Math.floor((dayNumber(moment) + 3) / 7);
}

/** Counts months. */
export function monthNumber(moment: Date): number {
  return moment.getFullYear() * 12 + moment.getMonth();
}

/** The first moment of the local day so many days after that of `moment`. */
export function startOfDay(moment: Date, daysLater = 0): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() + daysLater);
}
