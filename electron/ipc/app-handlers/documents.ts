import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { AppHandlers } from './index.ts';
import { saveAs } from './save-as.ts';

/** Documents on their way out: preview, then exactly those bytes signed and saved. */
export const documentHandlers = {
  'documents.preview': async (context, subject) => {
    const { composedId, html } = await context.vaults.call('document.compose', subject);
    const printed = await context.printHtml(html);
    return context.vaults.call('document.prepare', { composedId, printed });
  },
  'documents.giveUp': ({ stopPrinting }) => stopPrinting(),
  'documents.findings': ({ vaults }, { previewId }) => vaults.call('document.findings', { previewId }),
  'documents.signByHand': ({ vaults }, signature) => vaults.call('document.signByHand', signature),
  'documents.withdrawHand': ({ vaults }, withdrawn) => vaults.call('document.withdrawHand', withdrawn),
  'documents.sign': async ({ vaults, places }, { previewId, looked, fileName }) => {
    const findings = await vaults.call('document.findings', { previewId });
    if (findings.length > 0 && !looked) throw new AlcoveError('record.invalid', { rule: 'identifiers-open' });
    const file = await places.saveFile('dialog.saveRecord', 'dialog.pdfFiles', 'pdf', fileName);
    if (file === undefined) return null;
    const { pdf, sha256, fingerprint } = await vaults.call('document.sign', { previewId });
    const saved = await saveAs(file, pdf);
    const kept = await vaults.call('document.keep', { previewId, fileName: saved.fileName });
    return { ...saved, ...kept, bytes: pdf.byteLength, sha256, fingerprint };
  },
  'documents.savePaper': async ({ vaults, places, printHtml }, subject) => {
    const { html } = await vaults.call('document.composePaper', subject);
    const printed = await printHtml(html);
    const { pdf, fileName } = await vaults.call('document.finishPaper', { subject, printed });
    const file = await places.saveFile('dialog.savePaper', 'dialog.pdfFiles', 'pdf', fileName);
    return file === undefined ? null : saveAs(file, pdf);
  },
} satisfies Partial<AppHandlers>;
