import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { shownBytesOf } from '../../export/signing/fill-room.ts';
import type { AppHandlers } from './index.ts';
import { saveAs } from './save-as.ts';
import { savePrinted } from './save-printed.ts';

/** Documents on their way out: preview, then exactly those bytes signed, saved, read back and found intact, and kept. */
export const documentHandlers = {
  'documents.preview': async ({ vaults, press }, subject) => {
    press.expect();
    const { composedId, ...composed } = await vaults.call('document.compose', subject);
    const { pdf, pages } = await press.print(composed);
    const shown = await vaults.call('document.prepare', { composedId, shown: shownBytesOf(pdf), pages });
    press.hold(shown.previewId, pdf);
    return { ...shown, pdf };
  },
  'documents.giveUp': ({ press }) => press.stop(),
  'documents.findings': ({ vaults }, { previewId }) => vaults.call('document.findings', { previewId }),
  'documents.signByHand': ({ vaults }, signature) => vaults.call('document.signByHand', signature),
  'documents.withdrawHand': ({ vaults }, withdrawn) => vaults.call('document.withdrawHand', withdrawn),
  'documents.sign': async ({ vaults, places, press, jobs }, { previewId, looked, fileName }) => {
    jobs.expect('document');
    const findings = await vaults.call('document.findings', { previewId });
    if (findings.length > 0 && !looked) throw new AlcoveError('record.invalid', { rule: 'identifiers-open' });
    const file = await places.saveFile('dialog.saveRecord', 'dialog.pdfFiles', 'pdf', fileName);
    if (file === undefined) return null;
    const withRoom = await press.makeRoom(previewId, await vaults.call('document.room', { previewId }));
    const { pdf, sha256, fingerprint } = await vaults.call('document.sign', { previewId, withRoom });
    const saved = await saveAs(file, pdf, (written) => press.check(written, fingerprint));
    const kept = await vaults.call('document.keep', { previewId, fileName: saved.fileName });
    return { ...saved, ...kept, bytes: pdf.byteLength, sha256, fingerprint };
  },
  'documents.savePaper': (context, subject) =>
    savePrinted(context, 'dialog.savePaper', () => context.vaults.call('document.composePaper', subject)),
} satisfies Partial<AppHandlers>;
