import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { transact, type WritableDb } from '../db.ts';
import { toAlcoveError } from '../errors.ts';
import { type Attachment, attachmentChunkBytes, findAttachment, largestAttachment } from './attachment.ts';

/**
 * Takes a file into the vault, a chunk at a time, so that no more than one chunk is ever held in memory. Until its
 * last byte is there nobody sees it; when the source fails, nothing of it stays.
 *
 * @throws AlcoveError `attachment.tooLarge`, `file.*`, and what the source throws
 */
export async function writeAttachment(
  db: WritableDb,
  about: { name: string; mediaType: string; menteeId: string | null; at: Date },
  source: AsyncIterable<Uint8Array>,
  limit: number = largestAttachment,
): Promise<Attachment> {
  const id = uuidv7({ msecs: about.at.getTime() });
  db.prepare(
    `INSERT INTO attachments (id, mentee_id, name, media_type, bytes, sha256, created_at)
     VALUES (?, ?, ?, ?, 0, '', ?)`,
  ).run(id, about.menteeId, about.name, about.mediaType, about.at.toISOString());
  try {
    const digest = createHash('sha256');
    let bytes = 0;
    let number = 0;
    for await (const chunk of inChunks(source)) {
      bytes += chunk.length;
      if (bytes > limit) throw new AlcoveError('attachment.tooLarge');
      digest.update(chunk);
      db.prepare('INSERT INTO attachment_chunks (attachment_id, number, bytes) VALUES (?, ?, ?)').run(
        id,
        number,
        chunk,
      );
      number += 1;
    }
    db.prepare('UPDATE attachments SET bytes = ?, sha256 = ? WHERE id = ?').run(
      bytes,
      digest.digest('hex'),
      id,
    );
    return findAttachment(db, id);
  } catch (error) {
    takeBack(db, id);
    throw toAlcoveError(error);
  }
}

function takeBack(db: WritableDb, id: string): void {
  try {
    db.prepare('DELETE FROM attachments WHERE id = ?').run(id);
  } catch {
    // What stopped the writing (a full disk, a vault that was locked) may stop this too; the next opening does it.
  }
}

/** Takes away what a crash left half written. For the moment after opening, when nobody writes. */
export function removeUnfinishedAttachments(db: WritableDb): void {
  transact(db, () => db.prepare("DELETE FROM attachments WHERE sha256 = ''").run());
}

/** Cuts a stream of pieces of any length into chunks of one length; the last may be shorter. */
async function* inChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const chunk = Buffer.alloc(attachmentChunkBytes);
  let filled = 0;
  for await (const piece of source) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + chunk.length - filled);
      chunk.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled === chunk.length) {
        yield chunk;
        filled = 0;
      }
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}
