import { basename, dirname } from 'node:path';
import { writeFileSafely } from '../../vault/files/write-file.ts';
import type { AppHandlers } from './index.ts';

/** Sealed records on their way out once more. */
export const sessionRecordHandlers = {
  'records.saveCopy': async ({ vaults, places }, { id }) => {
    const { fileName, pdf } = await vaults.call('record.readFile', { id });
    const file = await places.saveFile('dialog.saveRecord', 'dialog.pdfFiles', 'pdf', fileName);
    if (file === undefined) return null;
    await writeFileSafely(file, pdf);
    return { fileName: basename(file), place: dirname(file) };
  },
} satisfies Partial<AppHandlers>;
