import { createHash } from 'node:crypto';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { areSound } from '../check/page-hmac.ts';
import { readRange } from '../files/read-range.ts';
import { describePart, type PartName, proveManifest } from './manifest.ts';
import type { OpenBackup } from './open-backup.ts';
import { startDigest } from './part-digest.ts';
import type { BackupProof } from './proof.ts';

export interface ScanOptions {
  /** Proves the manifest and every page of the database as well, when given. */
  readonly proof: BackupProof | null;
  /** Receives the database's bytes in order, which are proven only when the scan has ended. */
  readonly onDatabase?: (bytes: Buffer) => Promise<unknown>;
  readonly onFraction: (fraction: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a backup from its first byte to its last, once, and compares all of it with what the manifest says.
 *
 * @returns the SHA-256 of the whole file, hex
 * @throws AlcoveError `backup.altered`, `cancelled`, and what `onDatabase` throws
 */
export async function scanBackup({ container, signed }: OpenBackup, options: ScanOptions): Promise<string> {
  const { proof, onDatabase, onFraction, signal } = options;
  const { handle, bytes, parts } = container;
  if (proof !== null) proveManifest(signed, proof.manifestKey);
  const whole = createHash('sha256');
  let at = 0;
  const pass = async (to: number, onPiece: (piece: Buffer) => unknown) => {
    for await (const piece of readRange(handle, at, to, signal)) {
      whole.update(piece);
      await onPiece(piece);
      at += piece.length;
      onFraction(at / bytes);
    }
  };
  for (const { name, from, to, crc32 } of parts) {
    await pass(from, () => undefined);
    const expected = signed.manifest.parts.find((part) => part.name === name);
    if (expected === undefined) continue;
    const digest = startDigest();
    const pages = name === 'vault.db' ? proof?.startPages() : undefined;
    await pass(to, (piece) => {
      digest.update(piece);
      pages?.update(piece);
      return name === 'vault.db' ? onDatabase?.(piece) : undefined;
    });
    const found = digest.finish();
    const same =
      JSON.stringify(describePart(expected.name satisfies PartName, found)) === JSON.stringify(expected);
    if (!same || found.crc32 !== crc32 || !areSound(pages)) throw new AlcoveError('backup.altered');
  }
  await pass(bytes, () => undefined);
  return whole.digest('hex');
}
