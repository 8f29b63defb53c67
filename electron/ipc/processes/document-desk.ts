import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { DocumentPreview } from '../../../shared/ipc/procedures/documents.ts';
import { finishPaper, paperHtml } from '../../export/documents/paper/paper.ts';
import { refuseEnded } from '../../export/signing/certificate.ts';
import { keepCountersigned } from '../../records/session-records/keep-countersigned.ts';
import { keepCountersignedDocument } from '../../records/signed-documents/keep-signed-document.ts';
import { isSignedDocument } from '../../records/signed-documents/signed-documents.ts';
import { readSignedFile } from '../../records/signed-documents/signed-file.ts';
import type { Handlers } from '../channel/typed.ts';
import type { vaultCalls } from '../vault-calls.ts';
import { paperOf } from './document-papers.ts';
import { documentSheets } from './document-sheets.ts';
import { PreviewDesk } from './preview-desk.ts';
import type { VaultHost } from './vault-host.ts';

type Calls =
  | 'document.compose'
  | 'document.prepare'
  | 'document.findings'
  | 'document.signByHand'
  | 'document.withdrawHand'
  | 'document.sign'
  | 'document.keep'
  | 'document.readFile'
  | 'document.keepCountersigned'
  | 'document.composePaper'
  | 'document.finishPaper';

/** A document from its words to the file that is kept, whatever kind it is. */
export function documentDesk(host: VaultHost): Pick<Handlers<typeof vaultCalls>, Calls> {
  const desk = new PreviewDesk();
  const sheets = documentSheets();

  return {
    'document.compose': async (subject) => {
      const sheet = sheets.sheetOf(host.context, subject);
      const identity = await host.identity();
      refuseEnded(identity.certificate, host.context.clock());
      return desk.compose(sheet, identity);
    },
    'document.prepare': async ({ composedId, printed }) =>
      shownToPage(await desk.prepare(composedId, printed)),
    'document.findings': ({ previewId }) => desk.shown(previewId).sheet.findings(),
    'document.signByHand': ({ previewId, signature }) => handsOf(desk, previewId).sign(signature),
    'document.withdrawHand': ({ previewId, party }) => handsOf(desk, previewId).withdraw(party),
    'document.sign': async ({ previewId }) => desk.sign(previewId, await host.identity(), host.context.clock),
    'document.keep': ({ previewId, fileName }) => desk.keep(previewId, fileName),
    'document.readFile': ({ id }) => readSignedFile(host.context.db, id),
    'document.keepCountersigned': (file) =>
      isSignedDocument(host.context.db, file.recordId)
        ? keepCountersignedDocument(host.context, file)
        : keepCountersigned(host.context, file),
    'document.composePaper': (subject) => ({ html: paperHtml(paperOf(host.context, subject)) }),
    'document.finishPaper': async ({ subject, printed }) => {
      const paper = paperOf(host.context, subject);
      const pdf = new Uint8Array(await finishPaper(printed, paper, host.context.clock()));
      return { pdf, fileName: paper.fileName };
    },
  };
}

/** @throws AlcoveError `export.previewGone`, `record.invalid` for what is not signed by hand here */
function handsOf(desk: PreviewDesk, previewId: string) {
  const { hands } = desk.shown(previewId).sheet;
  if (hands === undefined) throw new AlcoveError('record.invalid');
  return hands;
}

function shownToPage({ id, preview, sheet }: ReturnType<PreviewDesk['shown']>): DocumentPreview {
  const { pdf, pages, sha256, suggestedFileName, fingerprint, mentorName, shownAs } = preview;
  return {
    previewId: id,
    menteeId: sheet.menteeId,
    pdf: new Uint8Array(pdf),
    pages,
    sha256,
    fileName: suggestedFileName,
    signer: mentorName,
    shownAs,
    fingerprint,
    signedByHand: sheet.signatures.map(({ party, name, signedOn }) => ({ party, name, signedOn })),
  };
}
