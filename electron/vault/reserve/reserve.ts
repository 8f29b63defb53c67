import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../errors.ts';
import { halfBytes, openHalf, reserveKey, type Side, sealHalf } from './half.ts';

export const reserveName = 'vault.reserve';

const nothing = Buffer.alloc(0);
const otherSide = (side: Side): Side => (side === 0 ? 1 : 0);

/**
 * Space on the disk that was taken while there was some, for what must be written when there is none: it is only ever
 * overwritten in place. Of its two halves the newer whole one counts, and the other one is written next, so that an
 * end at any byte leaves what was there before.
 */
export interface Reserve {
  /** What it holds; empty at first. */
  content(): Buffer;
  /**
   * Puts other content in its place and waits until the disk has it.
   *
   * @returns false when there is no room for so much; what was there stays
   * @throws AlcoveError `file.diskFull`, `file.readOnly`, `file.io`
   */
  keep(content: Buffer): boolean;
  /**
   * Makes what it holds readable with another key of the vault too, until something else is kept: so that it outlives a
   * change of the key that breaks off at any moment.
   *
   * @throws AlcoveError `file.readOnly`, `file.io`
   */
  prepare(nextVaultKey: Uint8Array): void;
  /** Closes the file and forgets the key. Once is enough. */
  close(): void;
}

/**
 * Opens the reserve of a vault, making it where there is none or where neither half can be read (which is so after the
 * vault's key was changed).
 *
 * @returns undefined when the disk has no room for one, or takes no changes
 * @throws AlcoveError `file.io`
 */
export function openReserve(options: {
  folder: string;
  vaultKey: Uint8Array;
  vaultId: string;
}): Reserve | undefined {
  const file = join(options.folder, reserveName);
  const key = reserveKey(options.vaultKey);
  try {
    if (!existsSync(file)) make(file, key, options.vaultId);
    const opened = open(file, key, options.vaultId);
    if (opened !== undefined) return opened;
    rmSync(file);
    make(file, key, options.vaultId);
    return open(file, key, options.vaultId);
  } catch (error) {
    key.fill(0);
    const named = toAlcoveError(error);
    const spared = named instanceof AlcoveError && ['file.diskFull', 'file.readOnly'].includes(named.code);
    if (spared) return undefined;
    throw named;
  }
}

/** Takes the space. A file that could not be made whole is taken away again. */
function make(file: string, key: Buffer, vaultId: string): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    for (const side of [0, 1] as const) write(handle, key, vaultId, side, BigInt(side), nothing);
    fsyncSync(handle);
    closeSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(file, { force: true });
    throw error;
  }
}

function open(file: string, key: Buffer, vaultId: string): Reserve | undefined {
  const handle = openSync(file, 'r+');
  const halves = fstatSync(handle).size === 2 * halfBytes ? readHalves(handle, key, vaultId) : [];
  const [newest] = halves.toSorted((a, b) => (a.sequence < b.sequence ? 1 : -1));
  if (newest === undefined) {
    closeSync(handle);
    return undefined;
  }
  let { side, sequence, content } = newest;
  let closed = false;
  return {
    content: () => content,
    keep(next) {
      const written = writing(() => write(handle, key, vaultId, otherSide(side), sequence + 1n, next));
      if (!written) return false;
      content.fill(0);
      side = otherSide(side);
      sequence += 1n;
      content = Buffer.from(next);
      return true;
    },
    prepare(nextVaultKey) {
      if (content.length === 0) return;
      const nextKey = reserveKey(nextVaultKey);
      try {
        writing(() => write(handle, nextKey, vaultId, otherSide(side), sequence + 1n, content));
      } finally {
        nextKey.fill(0);
      }
    },
    close() {
      if (closed) return;
      closed = true; // the number of a closed file may already be another one's
      closeSync(handle);
      content.fill(0);
      key.fill(0);
    },
  };
}

function readHalves(handle: number, key: Buffer, vaultId: string) {
  return ([0, 1] as const).flatMap((side) => {
    const sealed = Buffer.alloc(halfBytes);
    readSync(handle, sealed, 0, halfBytes, side * halfBytes);
    const half = openHalf(key, vaultId, side, sealed);
    return half === undefined ? [] : [{ side, ...half }];
  });
}

function write(
  handle: number,
  key: Buffer,
  vaultId: string,
  side: Side,
  sequence: bigint,
  content: Buffer,
): boolean {
  const sealed = sealHalf(key, vaultId, side, { sequence, content });
  if (sealed === undefined) return false;
  for (let done = 0; done < halfBytes; ) {
    done += writeSync(handle, sealed, done, halfBytes - done, side * halfBytes + done);
  }
  fsyncSync(handle);
  return true;
}

function writing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toAlcoveError(error);
  }
}
