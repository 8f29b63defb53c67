import type { ShareableDocument } from '../../../electron/export/documents/document-kind.ts';
import {
  composeDocument,
  type DocumentPreview,
  previewOf,
  roomIn,
  signPreview,
} from '../../../electron/export/documents/make-document.ts';
import { conform } from '../../../electron/export/pdf/conformance/conform.ts';
import type { PrintHtml } from '../../../electron/export/pdf/print.ts';
import type { Drawings } from '../../../electron/export/pdf/record-signatures.ts';
import { shownBytesOf } from '../../../electron/export/signing/fill-room.ts';
import type { SigningIdentity } from '../../../electron/export/signing/identity.ts';
import { makeRoom } from '../../../electron/export/signing/make-room.ts';
import type { Clock } from '../../../shared/domain/time.ts';

/** What the vault knows of a document that is shown, and what main holds of it. */
export type Previewed = DocumentPreview & { readonly pdf: Uint8Array };

/** A document as it is previewed: all that the vault, the hidden window and the job do in turn. */
export async function previewDocument(
  document: ShareableDocument,
  {
    print,
    identity: { fingerprint },
    drawings,
  }: { print: PrintHtml; identity: Pick<SigningIdentity, 'fingerprint'>; drawings?: Drawings },
): Promise<Previewed> {
  const { html, finishing } = composeDocument(document, fingerprint, drawings);
  const { pdf, pages } = await conform(await print(html), finishing);
  return { ...previewOf(document, fingerprint, { shown: shownBytesOf(pdf), pages }), pdf };
}

/** What was previewed as it is signed: all that the vault and the job do in turn. */
export async function signDocument(
  preview: Previewed,
  { identity, clock }: { identity: SigningIdentity; clock: Clock },
): Promise<Uint8Array<ArrayBuffer>> {
  const withRoom = makeRoom(preview.pdf, roomIn(preview, { identity, clock }));
  return signPreview(preview, { identity, withRoom });
}
