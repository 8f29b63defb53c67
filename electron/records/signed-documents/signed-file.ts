import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { readAttachment } from '../../vault/attachments/read-attachment.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { foundRow } from '../rows.ts';
import { sql } from '../sql.ts';

const select = sql`
  SELECT attachment_id AS attachmentId, file_name AS fileName, sha256 FROM signed_records WHERE id = :id
  UNION ALL
  SELECT attachment_id, file_name, sha256 FROM signed_documents WHERE id = :id AND attachment_id IS NOT NULL`;

const row = z.object({ attachmentId: z.string(), fileName: z.string(), sha256: z.string() });

/**
 * A signed record or another signed document, or the countersigned file beside one, byte for byte.
 * @throws AlcoveError `record.notFound`, `vault.damaged`
 */
export function readSignedFile(
  db: ReadableDb,
  id: string,
): { fileName: string; pdf: Uint8Array<ArrayBuffer> } {
  const { attachmentId, fileName, sha256 } = foundRow(row, db.prepare(select).get({ id }));
  const pdf = new Uint8Array(Buffer.concat([...readAttachment(db, attachmentId)]));
  // the chain holds the digest of this row; the attachment's own may have been exchanged with its bytes
  if (createHash('sha256').update(pdf).digest('hex') !== sha256) throw new AlcoveError('vault.damaged');
  return { fileName, pdf };
}
