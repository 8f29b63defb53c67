import { readRange } from '../files/read-range.ts';
import type { HeldVault } from './hold-still.ts';
import { startPageCheck } from './page-hmac.ts';

/**
 * Checks each page of a vault's file against its HMAC, and that the file ends where the database does: SQLite sees
 * neither a flipped bit in a page that is free nor what was hung on behind the end.
 *
 * @returns the numbers of the pages that are not as they were written, and of the first one too many
 */
export async function checkFilePages(
  { file, db }: Pick<HeldVault, 'file' | 'db'>,
  key: Buffer,
  pause: (fraction: number) => Promise<void>,
): Promise<{ where: string[]; counts: { bytes: number; pages: number } }> {
  const { size: bytes } = await file.stat();
  const check = startPageCheck(key);
  let read = 0;
  for await (const piece of readRange(file, 0, bytes)) {
    check.update(piece);
    read += piece.length;
    await pause(read / bytes);
  }
  const { pages, damaged, whole } = check.finish();
  const where = damaged.map(String);
  const expected = db === undefined ? pages : Number(db.pragma('page_count', { simple: true }));
  if (!whole || pages !== expected) where.push(`${Math.min(pages, expected) + 1}`);
  return { where: [...new Set(where)], counts: { bytes, pages } };
}
