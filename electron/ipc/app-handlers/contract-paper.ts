import { open } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import { largestScan, scanExtensions } from '../../../shared/domain/contract-scan.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { namingErrors } from '../../vault/errors.ts';
import { writeFileSafely } from '../../vault/files/write-file.ts';
import type { AppHandlers } from './index.ts';

/** A contract on its way to paper, and the scan of the signed paper on its way back. */
export const contractPaperHandlers = {
  'contracts.print': async ({ vaults, places, printHtml }, { id }) => {
    const { html, fileName } = await vaults.call('contract.compose', { id });
    const pdf = await printHtml(html);
    const file = await places.saveFile('dialog.saveContract', 'dialog.pdfFiles', 'pdf', fileName);
    return file === undefined ? null : saved(file, pdf);
  },
  'contracts.attachScan': async ({ vaults, places }, { contractId }) => {
    const chosen = await places.chooseFile('dialog.chooseScan', 'dialog.scanFiles', ...scanExtensions);
    if (chosen === undefined) return null;
    const file = places.pathOf(chosen.token);
    const bytes = await readScanFile(file);
    return vaults.call('contract.attachScan', { contractId, name: basename(file), bytes });
  },
  'contracts.saveScan': async ({ vaults, places }, { id }) => {
    const { name, bytes } = await vaults.call('contract.readScan', { id });
    const extension = extname(name).slice(1) || 'pdf';
    const file = await places.saveFile('dialog.saveScan', 'dialog.scanFiles', extension, name);
    return file === undefined ? null : saved(file, bytes);
  },
} satisfies Partial<AppHandlers>;

async function saved(file: string, bytes: Uint8Array): Promise<{ fileName: string; place: string }> {
  await writeFileSafely(file, bytes);
  return { fileName: basename(file), place: dirname(file) };
}

/** A whole file, of which no more is read than a scan may have. @throws AlcoveError `attachment.tooLarge`, `file.*` */
async function readScanFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return namingErrors(async () => {
    const handle = await open(file, 'r');
    try {
      if ((await handle.stat()).size > largestScan) throw new AlcoveError('attachment.tooLarge');
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  });
}
