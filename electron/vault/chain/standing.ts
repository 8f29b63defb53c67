import { z } from 'zod';
import type { VaultStanding } from '../../../shared/domain/check-rollback.ts';
import type { ReadableDb, WritableDb } from '../db.ts';
import { readChainHead } from './links.ts';

/** How far a vault has come: its generation, and the head of its chain. */
export function readStanding(db: ReadableDb): VaultStanding {
  const generation = z.int().parse(db.prepare('SELECT generation FROM vault_identity').pluck().get());
  return { generation, ...readChainHead(db) };
}

/** How many rows this connection has changed since it was opened. */
export const changesSoFar = (db: ReadableDb): number =>
  z.int().parse(db.prepare('SELECT total_changes()').pluck().get());

/** Counts one more generation when anything was changed since `before`, so that a copy of the vault from then is older. */
export function growSince(db: WritableDb, before: number): void {
  if (changesSoFar(db) > before) db.prepare('UPDATE vault_identity SET generation = generation + 1').run();
}
