import { open } from 'node:fs/promises';
import type { Secret } from '../../../shared/domain/secret.ts';
import { unlockKey } from '../keys/unlock-key.ts';
import { type OpenBackup, openBackup } from './open-backup.ts';
import { type BackupProof, proofByKey } from './proof.ts';
import { scanBackup } from './scan-backup.ts';

/** The key of a backup that was opened, and what proves the backup by it. */
export interface Opened {
  readonly key: Buffer;
  readonly proof: BackupProof;
}

/** Opens a backup for the time of `work`, with its key when there is a password or code, and forgets the key after it. */
export async function withBackup<T>(
  file: string,
  secret: Secret | null,
  work: (backup: OpenBackup, opened: Opened | null) => Promise<T>,
): Promise<T> {
  const backup = await openBackup(file);
  try {
    if (secret === null) return await work(backup, null);
    const key = await unlockKey(backup.keys, secret);
    const proof = proofByKey(key);
    try {
      return await work(backup, { key, proof });
    } finally {
      proof.forget();
      key.fill(0);
    }
  } finally {
    await backup.close();
  }
}

/**
 * Writes the database out of a backup, still encrypted, while proving every byte of the backup.
 *
 * @returns the SHA-256 of the whole backup, hex
 * @throws AlcoveError as {@link scanBackup}; what was written is then worth nothing
 */
export async function extractDatabase(
  backup: OpenBackup,
  proof: BackupProof,
  to: string,
  onFraction: (fraction: number) => void,
  signal: AbortSignal | undefined,
): Promise<string> {
  const handle = await open(to, 'wx', 0o600);
  try {
    const sha256 = await scanBackup(backup, {
      proof,
      onDatabase: (bytes) => handle.writeFile(bytes),
      onFraction,
      signal,
    });
    await handle.sync();
    return sha256;
  } finally {
    await handle.close();
  }
}
