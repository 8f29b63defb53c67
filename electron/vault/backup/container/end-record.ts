import type { FileHandle } from 'node:fs/promises';
import { readWhole } from '../../files/read-range.ts';

/** What the end of a ZIP says: how many entries there are, and where and how long their directory is. */
export interface Directory {
  readonly entries: number;
  readonly from: number;
  readonly to: number;
}

const largest32 = 0xffffffff;
const versionZip64 = 45;

/**
 * Whether a file ends, after its directory, with exactly the records that belong there. Compared here as bytes because
 * the library looks over some of them: the counts of the disk, versions, the length of a comment that is not there.
 */
export async function endsPlainly(handle: FileHandle, size: number, directory: Directory): Promise<boolean> {
  const end = await readWhole(handle, directory.to, size);
  return end.equals(directory.from >= largest32 ? zip64End(directory) : plainEnd(directory));
}

/** End of central directory record, APPNOTE 4.3.16. */
function plainEnd({ entries, from, to }: Directory): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(to - from, 12);
  end.writeUInt32LE(from, 16);
  return end;
}

/** The ZIP64 record and its locator, APPNOTE 4.3.14 and 4.3.15, and the plain record that points to them. */
function zip64End({ entries, from, to }: Directory): Buffer {
  const record = Buffer.alloc(56);
  record.write('PK\u0006\u0006', 'latin1');
  record.writeBigUInt64LE(BigInt(record.length - 12), 4);
  record.writeUInt16LE(versionZip64, 12);
  record.writeUInt16LE(versionZip64, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(to - from), 40);
  record.writeBigUInt64LE(BigInt(from), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(BigInt(to), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.fill(0xff, 4, 20);
  return Buffer.concat([record, locator, end]);
}
