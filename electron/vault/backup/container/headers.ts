import type { FileEntry } from '@zip.js/zip.js';

/**
 * The header fields that a ZIP reader may pass over, as a backup writes them: so every bit of the file is either
 * proven or fixed. "Made by" is Unix with no version, the attributes a plain file that its owner may write.
 */
export const fixedFields = {
  versionMadeBy: 3 << 8,
  internalFileAttributes: 0,
  externalFileAttributes: (0o100600 << 16) >>> 0,
} as const;

const plainVersion = 10;
const zip64Version = 45;

/** A moment as MS-DOS counts them (APPNOTE 4.4.6), in UTC, cut to two seconds and to the years it knows. */
export function dosTime(at: Date): number {
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107) - 1980;
  const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}

/** Whether an entry is stored as it is, and both its headers say nothing but what a backup's do. */
export function isPlainEntry(entry: FileEntry): boolean {
  const local = entry.localDirectory;
  const extras = [entry.extraField, local?.extraField].flatMap((extra) => [...(extra?.keys() ?? [])]);
  const versions = [entry.version, local?.version];
  return (
    entry.compressionMethod === 0 &&
    !entry.encrypted &&
    entry.compressedSize === entry.uncompressedSize &&
    entry.rawComment.length === 0 &&
    entry.diskNumberStart === 0 &&
    [entry.rawBitFlag, local?.rawBitFlag].every((flag) => flag === 0) &&
    extras.every((type) => type === 1) &&
    versions.every(
      (version) => version === plainVersion || (extras.length > 0 && version === zip64Version),
    ) &&
    local?.rawLastModDate === entry.rawLastModDate &&
    entry.versionMadeBy === fixedFields.versionMadeBy &&
    entry.internalFileAttributes === fixedFields.internalFileAttributes &&
    entry.externalFileAttributes === fixedFields.externalFileAttributes
  );
}
