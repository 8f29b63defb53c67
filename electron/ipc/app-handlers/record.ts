import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { AppHandlers } from './index.ts';
import { saveAs } from './save-as.ts';

/** The signed session record: preview, then exactly those bytes signed and saved. */
export const recordHandlers = {
  'record.preview': async (context, { sessionId }) => {
    const { composedId, html } = await context.vaults.call('record.compose', { sessionId });
    const printed = await context.printHtml(html);
    return context.vaults.call('record.prepare', { composedId, printed });
  },
  'record.signByHand': ({ vaults }, signature) => vaults.call('record.signByHand', signature),
  'record.withdrawHand': ({ vaults }, withdrawn) => vaults.call('record.withdrawHand', withdrawn),
  'record.findings': ({ vaults }, { previewId }) => vaults.call('record.findings', { previewId }),
  'record.sign': async ({ vaults, places }, { previewId, looked, fileName }) => {
    const findings = await vaults.call('record.findings', { previewId });
    if (findings.length > 0 && !looked) throw new AlcoveError('record.invalid', { rule: 'identifiers-open' });
    const file = await places.saveFile('dialog.saveRecord', 'dialog.pdfFiles', 'pdf', fileName);
    if (file === undefined) return null;
    const { pdf, sha256, fingerprint } = await vaults.call('record.sign', { previewId });
    const saved = await saveAs(file, pdf);
    await vaults.call('record.keep', { previewId, fileName: saved.fileName });
    return { ...saved, bytes: pdf.byteLength, sha256, fingerprint };
  },
} satisfies Partial<AppHandlers>;
