import { type FileHandle, open } from 'node:fs/promises';
import { type Entry, ERR_BAD_FORMAT, ERR_EOCDR_NOT_FOUND, Reader, ZipReader } from '@zip.js/zip.js';
import { AlcoveError } from '../../../../shared/ipc/errors.ts';
import { readWhole } from '../../files/read-range.ts';
import { beginsAsBackup } from './begins-as-backup.ts';
import { endsPlainly } from './end-record.ts';
import { isPlainEntry } from './headers.ts';

/** One stored entry: where its bytes stand in the file. */
export interface ContainerPart {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly crc32: number;
  /** As in both headers. */
  readonly dosTime: number;
}

export interface Container {
  readonly handle: FileHandle;
  readonly bytes: number;
  readonly parts: readonly ContainerPart[];
}

class FileReader extends Reader<FileHandle> {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle, size: number) {
    super(handle);
    this.#handle = handle;
    this.size = size;
  }

  override readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return readWhole(this.#handle, index, Math.min(index + length, this.size));
  }
}

/**
 * Reads the directory of a ZIP that can be understood in one way only: stored entries, one behind the other from the
 * first byte to the directory, local and central headers agreeing, no comments, nothing before, between or after.
 *
 * @throws AlcoveError `backup.notABackup`, `backup.truncated`, `backup.altered`; native errors of the file system
 */
export async function openContainer(file: string): Promise<Container> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    try {
      return { handle, bytes: size, parts: await readParts(handle, size) };
    } catch (error) {
      throw await nameFault(handle, size, error);
    }
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function readParts(handle: FileHandle, size: number): Promise<ContainerPart[]> {
  const reader = new ZipReader(new FileReader(handle, size), {
    useWebWorkers: false,
    strictness: 'strict',
    filenameValidation: 'strict',
  });
  const parts: ContainerPart[] = [];
  for (const entry of await reader.getEntries()) parts.push(await locate(entry, parts.at(-1)?.to ?? 0));
  const from = parts.at(-1)?.to ?? 0;
  const directory = { entries: parts.length, from, to: from + (reader.directoryLength ?? 0) };
  const noGap = from === reader.directoryOffset;
  if (!noGap || !(await endsPlainly(handle, size, directory))) throw new AlcoveError('backup.altered');
  return parts;
}

/** Checks one entry's headers without reading its content, and that it starts where the one before ended. */
async function locate(entry: Entry, expected: number): Promise<ContainerPart> {
  if (entry.directory) throw new AlcoveError('backup.altered');
  await entry.getData(new WritableStream(), { checkOverlappingEntryOnly: true, strictness: 'strict' });
  const from = entry.localDirectory?.dataOffset;
  const { crc32, rawLastModDate: dosTime } = entry;
  const known = from !== undefined && crc32 !== undefined && typeof dosTime === 'number';
  if (!known || entry.offset !== expected || !isPlainEntry(entry)) throw new AlcoveError('backup.altered');
  return { name: entry.filename, from, to: from + entry.compressedSize, crc32, dosTime };
}

/** Says in Alcove's words what is wrong with the file. */
async function nameFault(handle: FileHandle, size: number, cause: unknown): Promise<unknown> {
  if (!(cause instanceof Error) || 'syscall' in cause) return cause;
  if (!(await beginsAsBackup(handle, size)))
    return new AlcoveError('backup.notABackup', undefined, { cause });
  const noDirectory = [ERR_EOCDR_NOT_FOUND, ERR_BAD_FORMAT].includes(cause.message);
  return new AlcoveError(noDirectory ? 'backup.truncated' : 'backup.altered', undefined, { cause });
}
