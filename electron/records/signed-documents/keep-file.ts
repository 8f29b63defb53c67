import { writeAttachment } from '../../vault/attachments/write-attachment.ts';
import { sql } from '../sql.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';

const removeAttachment = sql`DELETE FROM attachments WHERE id = ?`;

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

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
