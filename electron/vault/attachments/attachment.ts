import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../db.ts';

/** A whole attachment's bytes stand in rows of at most this many. */
export const attachmentChunkBytes = 1024 * 1024;
/** Larger files belong beside a vault, not in it: every backup carries them again. */
export const largestAttachment = 200 * 1024 * 1024;

/** A file kept in the vault. While it is being written its `sha256` is empty, and no reader sees it. */
const attachment = z.object({
  id: z.string(),
  menteeId: z.string().nullable(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  createdAt: z.string(),
});
export type Attachment = z.infer<typeof attachment>;

/** @throws AlcoveError `record.notFound` */
export function findAttachment(db: ReadableDb, id: string): Attachment {
  const row = db
    .prepare(
      `SELECT id, mentee_id AS menteeId, name, media_type AS mediaType, bytes, sha256, created_at AS createdAt
       FROM attachments WHERE id = ? AND sha256 <> ''`,
    )
    .get(id);
  if (row === undefined) throw new AlcoveError('record.notFound');
  return attachment.parse(row);
}
