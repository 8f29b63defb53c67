import Database from 'better-sqlite3';
import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Connection } from '../open/connection.ts';

const entries = z.array(
  z.object({ type: z.string(), name: z.string(), tbl_name: z.string(), sql: z.string().nullable() }),
);

/** Everything a database defines, in one text. Statistics that SQLite gathers for its planner are no part of the form. */
function formOf(db: Connection): string {
  const rows = db
    .prepare(
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
    )
    .all();
  return JSON.stringify(entries.parse(rows));
}

let expected: string | undefined;

/** The form that the migrations make, from an empty database in memory that holds no row of anybody's. */
function expectedForm(): string {
  if (expected !== undefined) return expected;
  const fresh = new Database(':memory:');
  try {
    fresh.pragma('temp_store = MEMORY');
    migrate(fresh);
    expected = formOf(fresh);
    return expected;
  } finally {
    fresh.close();
  }
}

/**
 * Refuses a migrated database that defines anything else than the migrations do: a trigger or view put in from outside
 * would run with every query.
 *
 * @throws AlcoveError `vault.damaged`
 */
export function refuseForeignSchema(db: Connection): void {
  if (formOf(db) !== expectedForm()) throw new AlcoveError('vault.damaged');
}
