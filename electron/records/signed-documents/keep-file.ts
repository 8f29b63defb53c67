import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { writeAttachment } from '../../vault/attachments/write-attachment.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { readSignedFile } from './signed-file.ts';

const removeAttachment = sql`DELETE FROM attachments WHERE id = ?`;

/** A file that both signed, and the second signature as its certificate and its key say. */
export interface CountersignedToKeep {
  /** Of the sealed document that it must begin with. */
  readonly recordId: string;
  readonly fileName: string;
  readonly pdf: Uint8Array;
  readonly name: string;
  readonly fingerprint: string;
}

/** Takes a file in and does with it what `work` says; when that fails, nothing of the file stays. */
export async function keepFile<T>(
  context: WriteContext,
  { menteeId, fileName, pdf }: { menteeId: string; fileName: string; pdf: Uint8Array },
  work: (now: Change, file: { attachmentId: string; sha256: string }) => T,
): Promise<T> {
  const about = { name: fileName, mediaType: 'application/pdf', menteeId, at: context.clock() };
  const { id: attachmentId, sha256 } = await writeAttachment(context.db, about, once(pdf));
  try {
    return change(context, (now) => work(now, { attachmentId, sha256 }));
  } catch (error) {
    context.db.prepare(removeAttachment).run(attachmentId);
    throw error;
  }
}

/** @throws AlcoveError `record.invalid` for a file that is not a longer one beginning with the sealed bytes */
export function assertBeginsWith(
  { db }: WriteContext,
  { recordId, pdf }: Pick<CountersignedToKeep, 'recordId' | 'pdf'>,
): void {
  const sealed = readSignedFile(db, recordId).pdf;
  const begins = pdf.length > sealed.length && Buffer.compare(pdf.subarray(0, sealed.length), sealed) === 0;
  if (!begins) throw new AlcoveError('record.invalid', { rule: 'countersigned-other' });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
