import type { FileHandle } from 'node:fs/promises';
import { ZipWriter } from '@zip.js/zip.js';
import { dosTime, fixedFields } from './headers.ts';

export interface ContainerEntry {
  readonly name: string;
  readonly bytes: number;
  readonly crc32: number;
  /** Opened once, when it is this entry's turn. */
  readonly content: () => AsyncIterable<Uint8Array>;
}

/**
 * Writes entries, one behind the other and stored as they are, into an open empty file as a ZIP (APPNOTE 6.3, ZIP64
 * where sizes ask for it). Lengths and checksums are known beforehand, so that every local header is complete and
 * nothing stands between the entries.
 */
export async function writeContainer(
  handle: FileHandle,
  entries: readonly ContainerEntry[],
  at: Date,
): Promise<void> {
  const writable = new WritableStream<Uint8Array>({ write: (piece) => handle.writeFile(piece) });
  const zip = new ZipWriter(writable, {
    useWebWorkers: false,
    level: 0,
    compressionMethod: 0,
    passThrough: true,
    dataDescriptor: false,
    extendedTimestamp: false,
    rawLastModDate: dosTime(at),
    ...fixedFields,
  });
  for (const { name, bytes, crc32, content } of entries) {
    const reader = { readable: streamOf(content()), size: bytes };
    await zip.add(name, reader, { uncompressedSize: bytes, crc32 });
  }
  await zip.close();
}

/** `ReadableStream.from` does the same and is not yet known to the types. */
function streamOf(content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await pieces.return?.();
    },
  });
}
