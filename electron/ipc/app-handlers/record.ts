import { basename, dirname } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { writeFileSafely } from '../../vault/files/write-file.ts';
import type { AppContext } from '../app-context.ts';
import type { AppHandlers } from './index.ts';

/** File names of the previews that were shown, so that the save dialog suggests what the preview promised. */
const suggestedNames = new WeakMap<AppContext, { previewId: string; fileName: string }>();

/** Forgets which record was shown; its suggested name says whose it is. */
export function forgetShownRecord(context: AppContext): void {
  suggestedNames.delete(context);
}

/** The signed session record: preview, then exactly those bytes signed and saved. */
export const recordHandlers = {
  'record.preview': async (context, { sessionId }) => {
    const { composedId, html } = await context.vaults.call('record.compose', { sessionId });
    const printed = await context.printHtml(html);
    const preview = await context.vaults.call('record.prepare', { composedId, printed });
    suggestedNames.set(context, { previewId: preview.previewId, fileName: preview.fileName });
    return preview;
  },
  'record.signByHand': ({ vaults }, signature) => vaults.call('record.signByHand', signature),
  'record.withdrawHand': ({ vaults }, withdrawn) => vaults.call('record.withdrawHand', withdrawn),
  'record.sign': async (context, { previewId }) => {
    const { vaults, places } = context;
    const shown = suggestedNames.get(context);
    if (shown?.previewId !== previewId) throw new AlcoveError('export.previewGone');
    const file = await places.saveFile('dialog.saveRecord', 'dialog.pdfFiles', 'pdf', shown.fileName);
    if (file === undefined) return null;
    const { pdf, sha256, fingerprint } = await vaults.call('record.sign', { previewId });
    await writeFileSafely(file, pdf);
    await vaults.call('record.keep', { previewId, fileName: basename(file) });
    return { fileName: basename(file), place: dirname(file), bytes: pdf.byteLength, sha256, fingerprint };
  },
} satisfies Partial<AppHandlers>;
