/**
 * A time as people type it (`9.30`, `930`, `9:30`, `14`) as `09:30`: 24 hours, as in clinics. Null where nothing was
 * typed, undefined where it is no time of day.
 */
export function parseTimeOfDay(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const match = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(text);
  if (match === null) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? '0');
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
