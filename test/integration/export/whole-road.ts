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
import type { SigningIdentity } from '../../../electron/export/signing/identity.ts';
import { makeRoom } from '../../../electron/export/signing/make-room.ts';
import type { Clock } from '../../../shared/domain/time.ts';

/** A document as it is previewed: all that the vault, the hidden window and the job do in turn. */
export async function previewDocument(
  document: ShareableDocument,
  {
    print,
    identity: { fingerprint },
    drawings,
  }: { print: PrintHtml; identity: Pick<SigningIdentity, 'fingerprint'>; drawings?: Drawings },
): Promise<DocumentPreview> {
  const { html, finishing } = composeDocument(document, fingerprint, drawings);
  return previewOf(document, fingerprint, await conform(await print(html), finishing));
}

/** What was previewed as it is signed: all that the vault and the job do in turn. */
export async function signDocument(
  preview: DocumentPreview,
  { identity, clock }: { identity: SigningIdentity; clock: Clock },
): Promise<Uint8Array<ArrayBuffer>> {
  const withRoom = makeRoom(roomIn(preview, { identity, clock }));
  return signPreview(preview, { identity, withRoom });
}
