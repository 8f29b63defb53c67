import { createHash } from 'node:crypto';
import type { SignedDocument } from '../../../shared/domain/signed-document.ts';
import { sealInChain } from '../../vault/chain/seal.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { assertCountersigns, type CountersignedToKeep } from './countersigned-file.ts';
import { keepFile } from './keep-file.ts';
import { getSignedDocument } from './signed-documents.ts';

const insert = sql`
  INSERT INTO signed_documents (id, mentee_id, kind, subject_id, signed_at, file_name, sha256, fingerprint, pages,
    bytes, attachment_id, countersigns, countersigner_name, countersigner_fingerprint)
  VALUES (:id, :menteeId, :kind, :subjectId, :at, :fileName, :sha256, :fingerprint, :pages, :bytes, :attachmentId,
    :countersigns, :countersignerName, :countersignerFingerprint)`;

/** A document as it was signed. */
export interface DocumentToKeep {
  readonly menteeId: string;
  readonly kind: SignedDocument['kind'];
  readonly subjectId: string | null;
  readonly fileName: string;
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Of the certificate that signed it. */
  readonly fingerprint: string;
}

interface Row extends Omit<DocumentToKeep, 'pdf'> {
  readonly bytes: number;
  readonly sha256: string;
  readonly attachmentId: string | null;
  readonly countersigns: string | null;
  readonly countersignerName: string | null;
  readonly countersignerFingerprint: string | null;
}

const signedByOne = { countersigns: null, countersignerName: null, countersignerFingerprint: null };

/** Put together from documents that are kept already: of these only the digest is kept. */
const ofDigestOnly: ReadonlySet<string> = new Set(['portfolio']);

/**
 * Keeps a document that was signed and saved and seals it: with a copy of the very bytes or, for a portfolio, with their
 * digest alone.
 * @throws AlcoveError `attachment.tooLarge`, `file.*`
 */
export async function keepSignedDocument(
  context: WriteContext,
  { pdf, ...about }: DocumentToKeep,
): Promise<SignedDocument> {
  const keep = (now: Change, file: Pick<Row, 'attachmentId' | 'sha256'>) => {
    const id = insertRow(now, { ...about, ...file, ...signedByOne, bytes: pdf.length });
    now.note('document.signed', about.kind, about.subjectId ?? id);
    return getSignedDocument(now.db, id);
  };
  if (!ofDigestOnly.has(about.kind)) return keepFile(context, { ...about, pdf }, keep);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return change(context, (now) => keep(now, { attachmentId: null, sha256 }));
}

/**
 * Keeps a countersigned file beside the document that it begins with, byte for byte, and seals it in the same way. That
 * its second signature holds was seen before.
 * @throws AlcoveError `record.notFound`; `record.invalid` for a file of another document, or where one is kept already
 */
export async function keepCountersignedDocument(
  context: WriteContext,
  file: CountersignedToKeep,
): Promise<void> {
  const { recordId, fileName, pdf, name, fingerprint } = file;
  const document = getSignedDocument(context.db, recordId);
  assertCountersigns(context, file, document.countersigned);
  const { menteeId, kind, subjectId, pages, fingerprint: mentorKey } = document;
  await keepFile(context, { menteeId, fileName, pdf }, (now, kept) => {
    insertRow(now, {
      ...{ menteeId, kind, subjectId, fileName, pages, fingerprint: mentorKey, bytes: pdf.length },
      ...kept,
      ...{ countersigns: recordId, countersignerName: name, countersignerFingerprint: fingerprint },
    });
    now.note('document.countersigned', kind, subjectId ?? recordId);
  });
}

function insertRow(now: Change, row: Row): string {
  const id = now.newId();
  now.db.prepare(insert).run({ ...row, id, at: now.at });
  sealInChain(now.db, 'signed-record', id);
  return id;
}
