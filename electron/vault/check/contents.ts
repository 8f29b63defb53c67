import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../db.ts';
import type { Connection } from '../open/connection.ts';
import { asWritable } from '../open/kept-statements.ts';

const tableNames = z.array(z.string());
const identity = z.object({ id: z.string(), generation: z.int() });

/**
 * SQLite's own look at the structure of every table that holds rows of its own and of its indexes. The search index is
 * left out: it follows from the rows and is made anew from them, so that no backup is refused, and none takes twice as
 * long, for its sake.
 *
 * @throws AlcoveError `vault.damaged`
 */
export function checkTables(db: Connection): void {
  for (const table of ordinaryTables(asWritable(db)))
    if (db.pragma(`quick_check(${quoted(table)})`, { simple: true }) !== 'ok')
      throw new AlcoveError('vault.damaged');
}

/** A name as SQL takes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The tables that hold rows of their own, by name; neither virtual tables nor the shadow tables behind them. */
export function ordinaryTables(db: ReadableDb): string[] {
  const names = db
    .prepare(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck();
  return tableNames.parse(names.all());
}

/** Rows of every ordinary table. */
export function countRows(db: ReadableDb): Record<string, number> {
  return Object.fromEntries(
    ordinaryTables(db).map((name) => {
      const rows = db
        .prepare(`SELECT count(*) FROM ${quoted(name)}`)
        .pluck()
        .get();
      return [name, z.int().parse(rows)];
    }),
  );
}

/** Which vault a database is of, and how far it had come. */
export function readIdentity(db: Connection): z.infer<typeof identity> {
  return identity.parse(db.prepare('SELECT id, generation FROM vault_identity').get());
}
