import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { paperFinishing, paperHtml } from '../../export/documents/paper/paper.ts';
import { refuseEnded } from '../../export/signing/validity.ts';
import { keepCountersigned } from '../../records/session-records/keep-countersigned.ts';
import { keepCountersignedDocument } from '../../records/signed-documents/keep-signed-document.ts';
import { isSignedDocument } from '../../records/signed-documents/signed-documents.ts';
import { readSignedFile } from '../../records/signed-documents/signed-file.ts';
import type { Handlers } from '../channel/typed.ts';
import type { vaultCalls } from '../vault-calls.ts';
import { collectGarbage } from './collect-garbage.ts';
import { paperOf } from './document-papers.ts';
import { documentSheets } from './document-sheets.ts';
import { PreviewDesk } from './preview-desk.ts';
import type { VaultHost } from './vault-host.ts';
import { whenQuiet } from './when-quiet.ts';

type Calls =
  | 'document.compose'
  | 'document.prepare'
  | 'document.findings'
  | 'document.signByHand'
  | 'document.withdrawHand'
  | 'document.room'
  | 'document.sign'
  | 'document.keep'
  | 'document.readFile'
  | 'document.keepCountersigned'
  | 'document.composePaper';

/** A document of so many characters of HTML is a long one: it leaves much behind. */
const longDocument = 200_000;
/** How long nothing is made of documents before that is cleared away, in milliseconds. */
const quiet = 500;

/** A document from its words to the file that is kept, whatever kind it is. */
export function documentDesk(host: VaultHost): Pick<Handlers<typeof vaultCalls>, Calls> {
  const desk = new PreviewDesk();
  const sheets = documentSheets();
  const clearSoon = whenQuiet(collectGarbage, quiet);

  return {
    'document.compose': async (subject) => {
      const sheet = sheets.sheetOf(host.context, subject);
      const identity = await host.identity();
      refuseEnded(identity.certificate, host.context.clock());
      const composed = desk.compose(sheet, identity);
      if (composed.html.length >= longDocument) clearSoon();
      return composed;
    },
    'document.prepare': ({ composedId, ...finished }) => shownToPage(desk.prepare(composedId, finished)),
    'document.findings': ({ previewId }) => desk.shown(previewId).sheet.findings(),
    'document.signByHand': ({ previewId, signature }) => handsOf(desk, previewId).sign(signature),
    'document.withdrawHand': ({ previewId, party }) => handsOf(desk, previewId).withdraw(party),
    'document.room': async ({ previewId }) => desk.room(previewId, await host.identity(), host.context.clock),
    'document.sign': async ({ previewId, withRoom }) => desk.sign(previewId, withRoom, await host.identity()),
    'document.keep': ({ previewId, fileName }) => desk.keep(previewId, fileName),
    'document.readFile': ({ id }) => readSignedFile(host.context.db, id),
    'document.keepCountersigned': (file) =>
      isSignedDocument(host.context.db, file.recordId)
        ? keepCountersignedDocument(host.context, file)
        : keepCountersigned(host.context, file),
    'document.composePaper': (subject) => {
      const paper = paperOf(host.context, subject);
      const finishing = paperFinishing(paper, host.context.clock());
      return { html: paperHtml(paper), finishing, fileName: paper.fileName };
    },
  };
}

/** @throws AlcoveError `export.previewGone`, `record.invalid` for what is not signed by hand here */
function handsOf(desk: PreviewDesk, previewId: string) {
  const { hands } = desk.shown(previewId).sheet;
  if (hands === undefined) throw new AlcoveError('record.invalid');
  return hands;
}

/** All that the page is told of a preview; main has the bytes already. */
function shownToPage({ id, preview, sheet }: ReturnType<PreviewDesk['shown']>) {
  const { shown, pages, suggestedFileName, fingerprint, mentorName, shownAs } = preview;
  return {
    previewId: id,
    menteeId: sheet.menteeId,
    pages,
    sha256: shown.sha256,
    fileName: suggestedFileName,
    signer: mentorName,
    shownAs,
    fingerprint,
    signedByHand: sheet.signatures.map(({ party, name, signedOn }) => ({ party, name, signedOn })),
  };
}
