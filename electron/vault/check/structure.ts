import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Connection } from '../open/connection.ts';
import { refuseForeignSchema } from './schema.ts';

const verdicts = z.array(z.string());
const orphans = z.array(z.object({ table: z.string() }));

/** What SQLite itself finds wrong with the form of tables and indexes: empty, or at most ten of its findings. */
export function structureFindings(db: Connection): string[] {
  const found = verdicts.parse(db.prepare('PRAGMA quick_check(10)').pluck().all());
  return [...(found.length === 1 && found[0] === 'ok' ? [] : found), ...schemaFinding(db)];
}

function schemaFinding(db: Connection): string[] {
  try {
    refuseForeignSchema(db);
    return [];
  } catch (error) {
    if (error instanceof AlcoveError && error.code === 'vault.damaged') return ['sqlite_schema'];
    throw error;
  }
}

/** The tables with rows that point at rows which are not there. */
export function tablesWithOrphans(db: Connection): string[] {
  const found = orphans.parse(db.prepare('PRAGMA foreign_key_check').all());
  return [...new Set(found.map(({ table }) => table))];
}
