import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../db.ts';
import { findAttachment } from './attachment.ts';

const chunk = z.instanceof(Uint8Array);

/**
 * An attachment's bytes, chunk by chunk, each read when it is asked for. That they are what was written is known when
 * the last has been taken.
 *
 * @throws AlcoveError `record.notFound`; `vault.damaged` after the last chunk when the digest is another
 */
export function* readAttachment(db: ReadableDb, id: string): Generator<Uint8Array> {
  const { sha256 } = findAttachment(db, id);
  const next = db
    .prepare('SELECT bytes FROM attachment_chunks WHERE attachment_id = ? AND number = ?')
    .pluck();
  const digest = createHash('sha256');
  for (let number = 0; ; number += 1) {
    const found = next.get(id, number);
    if (found === undefined) break;
    const bytes = chunk.parse(found);
    digest.update(bytes);
    yield bytes;
  }
  if (digest.digest('hex') !== sha256) throw new AlcoveError('vault.damaged');
}
