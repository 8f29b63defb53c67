import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { errorCode } from '../../../../shared/ipc/failure.ts';
import { madeBackup } from './register.ts';

/** What became of the backup of one folder while the vault was closed. */
export const outcome = z.object({
  targetId: z.string(),
  at: z.iso.datetime(),
  made: madeBackup.nullable(),
  failure: errorCode.nullable(),
});
export type Outcome = z.infer<typeof outcome>;

const outcomes = z.array(outcome);

/** The purpose under which a vault's key gives the key of its notes. */
export const notePurpose = 'alcove backup note v1';

const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals what the vault has to be told when it is next open: AES-256-GCM (NIST SP 800-38D) under a key derived for
 * nothing else, as IV, ciphertext, tag. It holds the paths of folders, which stand in clear nowhere outside the vault.
 */
export function sealNote(told: readonly Outcome[], noteKey: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', noteKey, iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(told), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, sealed, cipher.getAuthTag()]);
}

/** Reads a note; one that was altered or is of another key tells nothing, and its backups are simply due again. */
export function openNote(note: Uint8Array, noteKey: Buffer): Outcome[] {
  if (note.length < ivBytes + tagBytes) return [];
  const decipher = createDecipheriv('aes-256-gcm', noteKey, note.subarray(0, ivBytes));
  decipher.setAuthTag(note.subarray(note.length - tagBytes));
  try {
    const text = Buffer.concat([
      decipher.update(note.subarray(ivBytes, note.length - tagBytes)),
      decipher.final(),
    ]).toString('utf8');
    return outcomes.parse(JSON.parse(text));
  } catch {
    return []; // not ours to trust; what it would have told is found out again by the next backup
  }
}
