import { hoursCsv, hoursOfYear } from '../../../shared/domain/hours.ts';
import { words } from '../../../shared/words/index.ts';
import type { AppHandlers } from './index.ts';
import { openOnly } from './open-only.ts';
import { saveAs } from './save-as.ts';

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
    return saveAs(file, csv);
  },
} satisfies Partial<AppHandlers>;
