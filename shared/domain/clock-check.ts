/** How far the clock may stand behind before it is worth a word, in minutes: computers put their clocks right by less. */
export const clockToleranceMinutes = 5;

/**
 * Whether this computer's clock was set back: it is earlier than what was written last in the vault by more than
 * {@link clockToleranceMinutes}.
 *
 * @param lastWritten the moment of the newest entry of the audit log; null where nothing was ever written
 * @returns the two moments to tell the mentor; null while all is well
 */
export function clockSetBack(
  lastWritten: string | null,
  now: Date,
): { readonly writtenAt: string; readonly clockAt: string } | null {
  if (lastWritten === null) return null;
  const behind = Date.parse(lastWritten) - now.getTime();
  return behind > clockToleranceMinutes * 60_000
    ? { writtenAt: lastWritten, clockAt: now.toISOString() }
    : null;
}
