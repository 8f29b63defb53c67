import { basename, dirname } from 'node:path';
import { hoursCsv, hoursOfYear } from '../../../shared/domain/hours.ts';
import { words } from '../../../shared/words/index.ts';
import { writeFileSafely } from '../../vault/files/write-file.ts';
import type { AppHandlers } from './index.ts';
import { openOnly } from './open-only.ts';

/** The report of hours, saved where the mentor chooses. */
export const hoursHandlers = {
  'hours.save': async ({ vaults, places }, { year, withAliases }) => {
    openOnly(vaults);
    const suggested = `${words['hours.fileName']} ${year}.csv`;
    const file = await places.saveFile('dialog.saveHours', 'dialog.csvFiles', 'csv', suggested);
    if (file === undefined) return null;
    const hours = hoursOfYear.parse(await vaults.forward('hours.read', { year }));
    const csv = hoursCsv(hours, withAliases, {
      month: words['hours.month'],
      mentee: words['hours.mentee'],
      sessions: words['hours.sessions'],
      hours: words['hours.hours'],
    });
    await writeFileSafely(file, csv);
    return { fileName: basename(file), place: dirname(file) };
  },
} satisfies Partial<AppHandlers>;
