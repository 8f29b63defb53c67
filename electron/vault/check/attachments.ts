import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { readAttachment } from '../attachments/read-attachment.ts';
import type { ReadableDb } from '../db.ts';
import { toAlcoveError } from '../errors.ts';

const ids = z.array(z.string());

/** The chain holds the digest in the own row of a signed document: a file with another one was put in its place. */
const exchangedRecords = `
  SELECT a.id FROM attachments a JOIN signed_records r ON r.attachment_id = a.id WHERE a.sha256 <> r.sha256
  UNION
  SELECT a.id FROM attachments a JOIN signed_documents d ON d.attachment_id = a.id WHERE a.sha256 <> d.sha256`;

/**
 * Reads every file that the vault keeps against its digest, and those of signed documents against the one that the chain holds.
 *
 * @returns how many there are, and the ids of those that are not what was put in
 */
export async function checkAttachments(
  db: ReadableDb,
  pause: (fraction: number) => Promise<void>,
): Promise<{ attachments: number; where: string[] }> {
  const all = ids.parse(db.prepare("SELECT id FROM attachments WHERE sha256 <> ''").pluck().all());
  const exchanged = new Set(ids.parse(db.prepare(exchangedRecords).pluck().all()));
  const where: string[] = [];
  for (const [at, id] of all.entries()) {
    if (exchanged.has(id) || !(await isWhole(db, id, () => pause(at / all.length)))) where.push(id);
  }
  return { attachments: all.length, where };
}

async function isWhole(db: ReadableDb, id: string, pause: () => Promise<void>): Promise<boolean> {
  const chunks = readAttachment(db, id);
  for (;;) {
    try {
      if (chunks.next().done) return true;
    } catch (error) {
      const named = toAlcoveError(error);
      if (named instanceof AlcoveError && named.code === 'vault.damaged') return false;
      throw named;
    }
    await pause();
  }
}
