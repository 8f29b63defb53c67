import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../records/write-context.ts';
import type { WritableDb } from '../vault/db.ts';

/** What the handlers of the open vault need: its database, the present and fresh ids. */
export type VaultContext = WriteContext;

/** The context of a vault that was just opened, with the computer's own clock and random source. */
export function vaultContext(db: WritableDb): VaultContext {
  return { db, clock: () => new Date(), newId: () => uuidv7() };
}
