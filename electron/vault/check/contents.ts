import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Connection } from '../open/connection.ts';

const tableList = z.array(z.object({ name: z.string(), type: z.string() }));
const identity = z.object({ id: z.string(), generation: z.int() });

/** SQLite's own look at the structure of every table and index. @throws AlcoveError `vault.damaged` */
export function quickCheck(db: Connection): void {
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AlcoveError('vault.damaged');
}

/** Rows of every ordinary table; virtual tables and the shadow tables behind them count for nothing. */
export function countRows(db: Connection): Record<string, number> {
  const tables = tableList
    .parse(db.pragma('main.table_list'))
    .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name }) => name)
    .sort();
  return Object.fromEntries(
    tables.map((name) => {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      return [name, Number(db.prepare(`SELECT count(*) FROM ${quoted}`).pluck().get())];
    }),
  );
}

/** Which vault a database is of, and how far it had come. */
export function readIdentity(db: Connection): z.infer<typeof identity> {
  return identity.parse(db.prepare('SELECT id, generation FROM vault_identity').get());
}
