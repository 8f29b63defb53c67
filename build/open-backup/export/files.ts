import { z } from 'zod';
import { readAttachment } from '../../../electron/vault/attachments/read-attachment.ts';
import type { ReadableDb } from '../../../electron/vault/db.ts';
import type { Folder } from './folder.ts';

const row = z.object({ id: z.string(), name: z.string() });

/** Writes the files that are kept with a mentee, signed records among them, or those that are kept with nobody. */
export async function exportFiles(db: ReadableDb, menteeId: string | null, into: Folder): Promise<void> {
  const rows = db
    .prepare("SELECT id, name FROM attachments WHERE mentee_id IS ? AND sha256 <> '' ORDER BY created_at, id")
    .all(menteeId)
    .map((each) => row.parse(each));
  if (rows.length === 0) return;
  const folder = await into.folder('files');
  for (const { id, name } of rows) await folder.bytes(name, readAttachment(db, id));
}
