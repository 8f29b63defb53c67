import type { FileHandle } from 'node:fs/promises';
import { readWhole } from '../../files/read-range.ts';
import { partNames } from '../manifest.ts';

/** Where a ZIP's local header says which entry follows (APPNOTE 4.3.7). */
const signature = Buffer.from('PK\u0003\u0004', 'latin1');
const nameOffset = 30;

/**
 * Whether a file begins as a backup does, as far as it goes. The ZIP library reads from the end, where a file that was
 * cut short has nothing to tell, so these few bytes are compared here.
 */
export async function beginsAsBackup(handle: FileHandle, size: number): Promise<boolean> {
  const name = Buffer.from(partNames[0], 'latin1');
  const head = await readWhole(handle, 0, Math.min(size, nameOffset + name.length));
  const begins = (at: number, expected: Buffer) => {
    const found = head.subarray(at, at + expected.length);
    return found.equals(expected.subarray(0, found.length));
  };
  return begins(0, signature) && begins(nameOffset, name);
}
