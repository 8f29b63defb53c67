import type { DocumentVersion } from '../../shared/domain/history.ts';
import { localDayOf } from '../../shared/domain/time.ts';

/** A version as the list shows it. */
export interface ListedVersion extends DocumentVersion {
  /** How many words more (or, below zero, fewer) than the version before it; null for the first. */
  readonly more: number | null;
}

/** Versions by the day of their last save on this computer's calendar; both newest first, as they come. */
export function versionsByDay(
  versions: readonly DocumentVersion[],
): { readonly day: string; readonly versions: readonly ListedVersion[] }[] {
  const days: { day: string; versions: ListedVersion[] }[] = [];
  for (const [at, version] of versions.entries()) {
    const day = localDayOf(new Date(version.savedAt));
    const before = versions[at + 1];
    const listed = { ...version, more: before === undefined ? null : version.words - before.words };
    const last = days.at(-1);
    if (last?.day === day) last.versions.push(listed);
    else days.push({ day, versions: [listed] });
  }
  return days;
}
