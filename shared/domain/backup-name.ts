import { localDayOf } from './time.ts';

export const backupExtension = 'alcove-backup';

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * The name of a backup file: `Alcove 2026-11-21 0703.alcove-backup`, by the local clock. It names no vault and no
 * mentor: the folder may be a shared one.
 *
 * @param copy from 2 on, for another backup of the same minute
 */
export function backupFileName(madeAt: Date, copy = 1): string {
  const time = `${twoDigits(madeAt.getHours())}${twoDigits(madeAt.getMinutes())}`;
  const number = copy > 1 ? ` ${copy}` : '';
  return `Alcove ${localDayOf(madeAt)} ${time}${number}.${backupExtension}`;
}
