import { basename, extname } from 'node:path';
import { largestScan, scanExtensions } from '../../../shared/domain/contract-scan.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { readFileUpTo } from '../../vault/files/read-file.ts';
import type { AppHandlers } from './index.ts';
import { saveAs } from './save-as.ts';

/** A contract on its way to paper, and the scan of the signed paper on its way back. */
export const contractPaperHandlers = {
  'contracts.print': async ({ vaults, places, printHtml }, { id }) => {
    const { html, fileName } = await vaults.call('contract.compose', { id });
    const pdf = await printHtml(html);
    const file = await places.saveFile('dialog.saveContract', 'dialog.pdfFiles', 'pdf', fileName);
    return file === undefined ? null : saveAs(file, pdf);
  },
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
