import { inflateSync } from 'node:zlib';
import { z } from 'zod';
import { upcast } from '../../../shared/rich-text/upcast.ts';
import type { Connection } from '../open/connection.ts';

const batch = 200;
const row = z.object({ at: z.string(), stored: z.union([z.string(), z.instanceof(Uint8Array)]) });

/** Every place where a document is kept, as rows of a place's name and the document, plain or deflated. */
const documents = `
  SELECT 'contract_versions ' || id AS at, document AS stored FROM contract_versions
  UNION ALL SELECT 'session_records ' || session_id, document FROM session_records
  UNION ALL SELECT 'private_notes ' || session_id, document FROM private_notes
  UNION ALL SELECT 'closing_statements ' || id, document FROM closing_statements
  UNION ALL SELECT 'document_versions ' || kind || ' ' || owner_id || ' ' || number, deflated FROM document_versions
  WHERE deflated IS NOT NULL`;

/**
 * Reads every document of the vault, the earlier versions too, as the app would.
 *
 * @returns how many there are, and the places of those that cannot be read
 */
export async function checkDocuments(
  db: Connection,
  pause: (fraction: number) => Promise<void>,
): Promise<{ documents: number; where: string[] }> {
  const total = Number(db.prepare(`SELECT count(*) FROM (${documents})`).pluck().get());
  const where: string[] = [];
  let read = 0;
  for (const found of db.prepare(documents).iterate()) {
    const { at, stored } = row.parse(found);
    if (!isReadable(stored)) where.push(at);
    read += 1;
    if (read % batch === 0) await pause(read / total);
  }
  return { documents: read, where };
}

function isReadable(stored: string | Uint8Array): boolean {
  try {
    upcast(JSON.parse(typeof stored === 'string' ? stored : inflateSync(stored).toString('utf8')));
    return true;
  } catch {
    return false; // whatever it stumbled over, the app would stumble too
  }
}
