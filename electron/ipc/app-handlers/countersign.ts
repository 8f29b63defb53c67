import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { HandlerInput } from '../../../shared/ipc/contract.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { words } from '../../../shared/words/index.ts';
import type { AppContext } from '../app-context.ts';
import type { AppHandlers } from './index.ts';
import { pickedFileOf } from './picked-file.ts';
import { saveAs } from './save-as.ts';

/** The mentee's digital signature under a record. What others made is parsed in a process of its own, never here. */
export const countersignHandlers = {
  'countersign.chooseRecord': async ({ places, jobs }) => {
    jobs.expect('countersign');
    return pickedFileOf(await places.chooseFile('dialog.chooseSignedRecord', 'dialog.pdfFiles', 'pdf'));
  },
  'countersign.chooseKey': async ({ places }) =>
    pickedFileOf(await places.chooseFile('dialog.countersignKey', 'dialog.keyFile', 'p12', 'pfx')),
  'countersign.look': (context, source) => look(context, source),
  'countersign.sign': async (context, { source, by }) => {
    const { places, jobs, vaults } = context;
    // the very bytes that are looked at here are those that are signed
    const { pdf, result } = await look(context, source);
    const { record } = result.document;
    if (record === undefined) throw new AlcoveError('countersign.notARecord');
    jobs.expect('countersign');
    const keyFile =
      by.kind === 'new'
        ? await places.saveFile(
            'dialog.saveCountersignKey',
            'dialog.keyFile',
            'p12',
            words['countersign.keyFileName'],
          )
        : undefined;
    if (by.kind === 'new' && keyFile === undefined) return null;
    const suggested = `${[words[`countersign.fileName.${record.kind}`], record.date ?? ''].join(' ').trim()}.pdf`;
    const file = await places.saveFile('dialog.saveCountersigned', 'dialog.pdfFiles', 'pdf', suggested);
    if (file === undefined) return null;
    const signer =
      by.kind === 'new' ? by : { kind: by.kind, path: places.pathOf(by.token), password: by.password };
    const done = await jobs.runForeign(randomUUID(), 'countersign.sign', {
      pdf,
      kind: record.kind,
      by: signer,
    });
    const key = keyFile === undefined || done.pkcs12 === null ? null : await saveAs(keyFile, done.pkcs12);
    const saved = await saveAs(file, done.pdf);
    const { name, sha256, fingerprint } = done;
    const kept = 'recordId' in source;
    if (kept)
      await vaults.call('document.keepCountersigned', {
        ...{ recordId: source.recordId, fileName: saved.fileName, pdf: done.pdf, name, fingerprint },
      });
    return { ...saved, sha256, name, fingerprint, key, kept };
  },
  'countersign.takeIn': async ({ places, jobs, vaults }, { recordId }) => {
    const chosen = await places.chooseFile('dialog.chooseCountersigned', 'dialog.pdfFiles', 'pdf');
    if (chosen === undefined) return false;
    const path = places.pathOf(chosen.token);
    const found = await jobs.runForeign(randomUUID(), 'countersign.check', { path });
    await vaults.call('document.keepCountersigned', { recordId, fileName: basename(path), ...found });
    return true;
  },
} satisfies Partial<AppHandlers>;

async function look({ places, jobs, vaults }: AppContext, source: HandlerInput<'countersign.look'>) {
  const input =
    'recordId' in source
      ? { path: null, pdf: (await vaults.call('document.readFile', { id: source.recordId })).pdf }
      : { path: places.pathOf(source.token), pdf: null };
  return jobs.runForeign(randomUUID(), 'countersign.look', input);
}
