import { createDecipheriv } from 'node:crypto';

export const pageBytes = 4096;
/** At the end of each page: 16 bytes IV, 64 bytes HMAC. */
const reservedBytes = 80;
const saltBytes = 16;

/** Numbers of a database's pages, counted from 1, by what they are for. */
export interface PageRegions {
  readonly header: readonly number[];
  readonly tree: readonly number[];
  readonly overflow: readonly number[];
  readonly free: readonly number[];
}

/**
 * Tells what each page of an encrypted database is for, by decrypting it as FORMAT.md describes.
 * Source: https://www.sqlite.org/fileformat2.html
 */
export function pageRegions(file: Buffer, key: Buffer): PageRegions {
  const bytes = decrypt(file, key);
  const free = freePages(bytes);
  const others = Array.from({ length: bytes.length / pageBytes - 1 }, (_, at) => at + 2).filter(
    (number) => !free.includes(number),
  );
  const isTree = (number: number) => [2, 5, 10, 13].includes(bytes[(number - 1) * pageBytes] ?? 0);
  return {
    header: [1],
    tree: others.filter(isTree),
    overflow: others.filter((number) => !isTree(number)),
    free,
  };
}

function decrypt(file: Buffer, key: Buffer): Buffer {
  const plain = Buffer.alloc(file.length);
  for (let start = 0; start < file.length; start += pageBytes) {
    const end = start + pageBytes - reservedBytes;
    const from = start === 0 ? saltBytes : start;
    const opening = createDecipheriv('aes-256-cbc', key, file.subarray(end, end + 16));
    opening.setAutoPadding(false);
    opening.update(file.subarray(from, end)).copy(plain, from);
  }
  return plain;
}

/** The list of free pages: trunks, each with the number of the next trunk, a count, and the numbers of its leaves. */
function freePages(bytes: Buffer): number[] {
  const free: number[] = [];
  for (let trunk = bytes.readUInt32BE(32); trunk !== 0; ) {
    const at = (trunk - 1) * pageBytes;
    free.push(trunk);
    for (let leaf = 0; leaf < bytes.readUInt32BE(at + 4); leaf += 1)
      free.push(bytes.readUInt32BE(at + 8 + leaf * 4));
    trunk = bytes.readUInt32BE(at);
  }
  return free;
}
