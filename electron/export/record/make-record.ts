import { createHash } from 'node:crypto';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { shareableRecord } from '../../../shared/domain/shareable-record.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { conform } from '../pdf/conformance/conform.ts';
import type { PrintHtml } from '../pdf/print.ts';
import { recordHtml } from '../pdf/record-html.ts';
import type { Drawings } from '../pdf/record-signatures.ts';
import { recordLanguage, say, sayDay } from '../pdf/record-words.ts';
import type { SigningIdentity } from '../signing/identity.ts';
import { signPdf } from '../signing/sign-pdf.ts';

/** The names of the two places for a signature, as they stand in the file. */
export const signatureFieldNames = { mentor: 'Mentor', mentee: 'Mentee' } as const;

/** A record ready to be signed: exactly what the mentor is shown. */
export type RecordPreview = {
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
  /** The alias or the name, as the record shows the mentee. */
  readonly shownAs: string;
};

/**
 * Prints a record and makes it ready for signing. The pages name the fingerprint of `identity`.
 * @throws AlcoveError `record.invalid` for data outside the allow-list, `export.unsupportedText` for characters that
 * no bundled font has, `export.printFailed`
 */
export async function previewRecord(
  data: ShareableRecord,
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
): Promise<RecordPreview> {
  const record = checkedRecord(data);
  const printed = await print(recordHtml(record, identity.fingerprint, drawings));
  const { pdf, pages } = await conform(
    printed,
    {
      title: say('record.titleWithDate', { date: sayDay(record.session.date) }),
      author: record.mentor.name,
      subject: say('record.subject'),
      language: recordLanguage,
      madeAt: new Date(record.madeAt),
    },
    {
      name: 'record.json',
      mimeType: 'application/json',
      description: say('record.proof.attachmentDescription'),
      bytes: Buffer.from(`${JSON.stringify(record, null, 2)}\n`, 'utf8'),
    },
    [
      { name: signatureFieldNames.mentor, description: say('record.field.mentor') },
      { name: signatureFieldNames.mentee, description: say('record.field.mentee') },
    ],
  );
  return {
    pdf,
    pages,
    sha256: sha256(pdf),
    suggestedFileName: say('record.fileName', { date: record.session.date }),
    fingerprint: identity.fingerprint,
    mentorName: record.mentor.name,
    shownAs: record.mentee.shownAs,
  };
}

/**
 * Signs what was previewed, byte for byte, as the mentor.
 * @throws AlcoveError `export.signFailed` for another key than the one that the pages name, or altered bytes
 */
export async function signRecord(
  preview: RecordPreview,
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
    reason: say('record.reason'),
  });
}

function checkedRecord(data: ShareableRecord): ShareableRecord {
  const parsed = shareableRecord.safeParse(data);
  if (!parsed.success) throw new AlcoveError('record.invalid');
  return parsed.data;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
