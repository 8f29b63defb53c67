import { scaleUtc } from 'd3-scale';
import { language } from '../../../shared/words/index.ts';

export interface Tick {
  readonly at: number;
  readonly label: string;
  /** The first of a year, or of a month where days are shown: drawn stronger. */
  readonly strong: boolean;
}

const dayMs = 86_400_000;
const words = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return (at: number) => format.format(at);
};
const year = words({ year: 'numeric' });
const monthName = words({ month: 'short' });
const monthOfYear = words({ month: 'short', year: 'numeric' });
const dayOfMonth = words({ day: 'numeric', month: 'short' });
const dayOfYear = words({ day: 'numeric', month: 'short', year: 'numeric' });

/**
 * The marks of the time axis between two moments, in British words: years, months, weeks that begin on Monday, or days.
 * The first one in sight and the first of each year also name the year.
 * @param most how many have room at most
 */
export function ticksBetween(from: number, to: number, most: number): Tick[] {
  const times = timesBetween(from, to, Math.max(2, Math.floor(most)));
  const step = (times[1] ?? to) - (times[0] ?? from);
  let named: string | undefined;
  return times.map((at) => {
    const isYear = year(at);
    const nameYear = isYear !== named;
    named = isYear;
    const date = new Date(at);
    if (step > 300 * dayMs) return { at, label: isYear, strong: true };
    if (step > 20 * dayMs) {
      return { at, label: nameYear ? monthOfYear(at) : monthName(at), strong: date.getUTCMonth() === 0 };
    }
    return { at, label: nameYear ? dayOfYear(at) : dayOfMonth(at), strong: date.getUTCDate() === 1 };
  });
}

/** As many even steps as have room; d3 takes the step that comes nearest, which may be too short. */
function timesBetween(from: number, to: number, most: number): number[] {
  const scale = scaleUtc([new Date(from), new Date(to)], [0, 1]);
  for (let wanted = most; wanted > 1; wanted -= 1) {
    const times = onDays(scale.ticks(wanted).map((tick) => tick.getTime()));
    if (times.length <= most) return times;
  }
  return onDays(scale.ticks(1).map((tick) => tick.getTime()));
}

/** Whole days only, and weeks from their Monday: d3 counts hours below a day and begins weeks on Sunday. */
function onDays(times: readonly number[]): number[] {
  const days = times.filter((at) => at % dayMs === 0);
  const weeks =
    days.length > 1 && days.every((at, index) => index === 0 || at - (days[index - 1] ?? 0) === 7 * dayMs);
  return weeks ? days.map((at) => at + dayMs) : days;
}
