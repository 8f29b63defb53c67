import { closeSync, openSync, readSync } from 'node:fs';
import { derivePageKey, isSoundPage, pageBytes, saltBytes } from '../check/page-hmac.ts';

/** Pages that are looked at: one of them may be torn after a power cut, which a journal puts right. */
const pagesSeen = 16;

/**
 * Whether a key is that of a closed database file, without SQLite. To open a file with another key than its own can
 * destroy it: SQLite plays back a journal that a crash left as soon as it opens the file, and this build would then
 * read that journal with the wrong key.
 */
export function isKeyOf(file: string, key: Buffer): boolean {
  const head = Buffer.alloc(pagesSeen * pageBytes);
  const handle = openSync(file, 'r');
  let bytes: number;
  try {
    bytes = readSync(handle, head, 0, head.length, 0);
  } finally {
    closeSync(handle);
  }
  const pageKey = derivePageKey(key, head.subarray(0, saltBytes));
  try {
    for (let number = 1; number * pageBytes <= bytes; number += 1) {
      if (isSoundPage(head.subarray((number - 1) * pageBytes, number * pageBytes), number, pageKey))
        return true;
    }
    return false;
  } finally {
    pageKey.fill(0);
  }
}
