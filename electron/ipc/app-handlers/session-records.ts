import type { AppHandlers } from './index.ts';
import { saveAs } from './save-as.ts';

/** Sealed records on their way out once more. */
export const sessionRecordHandlers = {
  'records.saveCopy': async ({ vaults, places }, { id }) => {
    const { fileName, pdf } = await vaults.call('document.readFile', { id });
    const file = await places.saveFile('dialog.saveRecord', 'dialog.pdfFiles', 'pdf', fileName);
    return file === undefined ? null : saveAs(file, pdf);
  },
} satisfies Partial<AppHandlers>;
