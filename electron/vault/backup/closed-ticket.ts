import { z } from 'zod';
import { countRows } from '../check/contents.ts';
import { idOfKey } from '../keys/key-id.ts';
import { readKeyNotes } from '../keys/key-notes.ts';
import type { OpenVault } from '../open/open-vault.ts';
import { notePurpose } from './books/lock-note.ts';
import type { LiveSlots } from './key-slots.ts';
import { deriveKeyFor, deriveProofKeys, type ProofKeys } from './proof.ts';

/** What a backup of a vault needs that is about to be closed. The caller overwrites the keys. */
export interface ClosedTicket extends ProofKeys {
  readonly folder: string;
  readonly noteKey: Buffer;
  readonly live: LiveSlots;
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, number>>;
}

/**
 * Takes down, as the last thing before a vault is closed, what lets its file be backed up and proven without its key. The
 * salt that the page key depends on is asked of SQLite: opening the file by hand in this process would drop its locks.
 */
export function closedTicket(vault: OpenVault): ClosedTicket {
  const salt = Buffer.from(
    z.hex().length(32).parse(vault.db.prepare('PRAGMA cipher_salt').pluck().get()),
    'hex',
  );
  const key = vault.copyKey();
  try {
    return {
      folder: vault.folder,
      live: liveSlots(vault),
      ...deriveProofKeys(key, salt),
      noteKey: deriveKeyFor(notePurpose, key),
      tables: countRows(vault.db),
    };
  } finally {
    key.fill(0);
  }
}

/** What opens a vault now. */
export function liveSlots(vault: OpenVault): LiveSlots {
  const key = vault.copyKey();
  try {
    const { password, recovery } = readKeyNotes(vault.db);
    return { keyId: idOfKey(key), slots: { password, recovery } };
  } finally {
    key.fill(0);
  }
}
