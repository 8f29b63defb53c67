import { closeSync, fstatSync, fsyncSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { startPageCheck } from '../check/page-hmac.ts';
import { namingErrors } from '../errors.ts';
import { refuseCancelled } from '../files/read-range.ts';
import { openConnection, rekeyConnection } from '../open/connection.ts';
import { databaseName, nextDatabaseName } from '../open/database-name.ts';
import { assertIdentity, removeNextDatabase } from '../open/held-vault.ts';

/**
 * Makes the copy of an open vault's database that is encrypted under another key, and proves every page of it. The
 * vault's own file is only read: changing the key in that file would destroy the vault when the disk is full, because
 * this build rolls back with the wrong key. May run in another process than the one that holds the vault.
 *
 * @throws AlcoveError `file.diskFull`, `file.*`, `vault.inUse`, `vault.damaged`, `cancelled`; the copy is then removed
 */
export async function makeNextDatabase(options: {
  folder: string;
  id: string;
  key: Buffer;
  next: Buffer;
  onProgress?: (phase: JobPhase, fraction: number) => void;
  signal?: AbortSignal | undefined;
}): Promise<void> {
  const { folder, id, key, next, onProgress = () => undefined, signal } = options;
  const file = join(folder, nextDatabaseName);
  const pause = async (phase: JobPhase, fraction: number) => {
    onProgress(phase, fraction);
    await setImmediate(); // lets a cancellation in
    refuseCancelled(signal);
  };
  await namingErrors(async () => {
    removeNextDatabase(folder);
    try {
      await pause('copying', 0);
      copyInto(join(folder, databaseName), key, file);
      await pause('writing', 0);
      changeKey(file, key, next, id);
      await provePages(file, next, (fraction) => pause('checking', fraction));
    } catch (error) {
      removeNextDatabase(folder);
      throw error;
    }
  });
}

function copyInto(from: string, key: Buffer, to: string): void {
  const db = openConnection(from, key, { readonly: true, fileMustExist: true });
  try {
    db.prepare('VACUUM INTO ?').run(to);
  } finally {
    db.close();
  }
}

function changeKey(file: string, key: Buffer, next: Buffer, id: string): void {
  const db = openConnection(file, key, { fileMustExist: true });
  try {
    db.pragma('journal_mode = DELETE');
    rekeyConnection(db, next);
  } finally {
    db.close();
  }
  const proven = openConnection(file, next, { readonly: true, fileMustExist: true });
  try {
    assertIdentity(proven, id);
  } finally {
    proven.close();
  }
}

const pieceBytes = 4 * 1024 * 1024;

async function provePages(
  file: string,
  key: Buffer,
  onFraction: (fraction: number) => Promise<void>,
): Promise<void> {
  const pages = startPageCheck(key);
  const piece = Buffer.alloc(pieceBytes);
  const handle = openSync(file, 'r+');
  try {
    const { size } = fstatSync(handle);
    for (let at = 0; at < size; ) {
      await onFraction(at / size);
      const bytes = readSync(handle, piece, 0, pieceBytes, at);
      if (bytes === 0) throw new AlcoveError('file.io');
      pages.update(piece.subarray(0, bytes));
      at += bytes;
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  const { whole, damaged } = pages.finish();
  if (!whole || damaged.length > 0) throw new AlcoveError('vault.damaged');
}
