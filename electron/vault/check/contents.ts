import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../db.ts';
import type { Connection } from '../open/connection.ts';

const tableNames = z.array(z.string());
const identity = z.object({ id: z.string(), generation: z.int() });

/** SQLite's own look at the structure of every table and index. @throws AlcoveError `vault.damaged` */
export function quickCheck(db: Connection): void {
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AlcoveError('vault.damaged');
}

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
      const quoted = `"${name.replaceAll('"', '""')}"`;
      return [name, Number(db.prepare(`SELECT count(*) FROM ${quoted}`).pluck().get())];
    }),
  );
}

/** Which vault a database is of, and how far it had come. */
export function readIdentity(db: Connection): z.infer<typeof identity> {
  return identity.parse(db.prepare('SELECT id, generation FROM vault_identity').get());
}
