import { createHash } from 'node:crypto';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { conform } from '../pdf/conformance/conform.ts';
import type { PrintHtml } from '../pdf/print.ts';
import type { Drawings } from '../pdf/record-signatures.ts';
import { say } from '../pdf/record-words.ts';
import type { SigningIdentity } from '../signing/identity.ts';
import { signPdf } from '../signing/sign-pdf.ts';
import type { ShareableDocument } from './document-kind.ts';

/** The names of the two places for a signature, as they stand in the file. */
export const signatureFieldNames = { mentor: 'Mentor', mentee: 'Mentee' } as const;

/** A document ready to be signed: exactly what the mentor is shown. */
export type DocumentPreview = {
  /** The bytes that will be signed; a signature only adds to them. */
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Of `pdf`, hex. */
  readonly sha256: string;
  /** Without a name or an alias: a file name is seen by more people than the file. */
  readonly suggestedFileName: string;
  /** Of the certificate named on the pages, hex: only that identity may sign this preview. */
  readonly fingerprint: string;
  readonly mentorName: string;
  /** The alias or the name, as the document shows the mentee. */
  readonly shownAs: string;
  readonly reason: string;
};

/**
 * Prints a document and makes it ready for signing. The pages name the fingerprint of `identity`.
 * @throws AlcoveError `export.unsupportedText` for characters that no bundled font has, `export.printFailed`
 */
export async function previewDocument(
  document: ShareableDocument,
  {
    print,
    identity,
    drawings = {},
  }: {
    print: PrintHtml;
    identity: Pick<SigningIdentity, 'fingerprint'>;
    /** Of the signatures that the data says were drawn. */
    drawings?: Drawings;
  },
): Promise<DocumentPreview> {
  const { facts, attachment, fileName, reason, about, contents } = document;
  const printed = await print(document.html(identity.fingerprint, drawings));
  const fields = [
    { name: signatureFieldNames.mentor, description: say('record.field.mentor') },
    { name: signatureFieldNames.mentee, description: say('record.field.mentee') },
  ];
  const { pdf, pages } = await conform(printed, facts, attachment, fields, contents);
  return {
    pdf,
    pages,
    sha256: sha256(pdf),
    suggestedFileName: fileName,
    fingerprint: identity.fingerprint,
    mentorName: about.mentor,
    shownAs: about.mentee,
    reason,
  };
}

/**
 * Signs what was previewed, byte for byte, as the mentor.
 * @throws AlcoveError `export.signFailed` for another key than the one that the pages name, or altered bytes
 */
export async function signDocument(
  preview: DocumentPreview,
  { identity, clock }: { identity: SigningIdentity; clock: Clock },
): Promise<Uint8Array> {
  if (identity.fingerprint !== preview.fingerprint || sha256(preview.pdf) !== preview.sha256)
    throw new AlcoveError('export.signFailed');
  return signPdf({
    pdf: preview.pdf,
    field: signatureFieldNames.mentor,
    identity,
    signedAt: clock(),
    name: preview.mentorName,
    reason: preview.reason,
  });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
