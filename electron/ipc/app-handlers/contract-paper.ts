import { basename, extname } from 'node:path';
import { largestScan, scanExtensions } from '../../../shared/domain/contract-scan.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { readFileUpTo } from '../../vault/files/read-file.ts';
import type { AppHandlers } from './index.ts';
import { saveAs } from './save-as.ts';

/** The scan of a contract that was signed on paper, on its way in and out. */
export const contractPaperHandlers = {
  'contracts.attachScan': async ({ vaults, places }, { contractId }) => {
    const chosen = await places.chooseFile('dialog.chooseScan', 'dialog.scanFiles', ...scanExtensions);
    if (chosen === undefined) return null;
    const file = places.pathOf(chosen.token);
    const bytes = await readFileUpTo(file, largestScan);
    if (bytes === undefined) throw new AlcoveError('attachment.tooLarge');
    return vaults.call('contract.attachScan', { contractId, name: basename(file), bytes });
  },
  'contracts.saveScan': async ({ vaults, places }, { id }) => {
    const { name, bytes } = await vaults.call('contract.readScan', { id });
    const extension = extname(name).slice(1) || 'pdf';
    const file = await places.saveFile('dialog.saveScan', 'dialog.scanFiles', extension, name);
    return file === undefined ? null : saveAs(file, bytes);
  },
} satisfies Partial<AppHandlers>;
