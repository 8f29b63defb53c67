import Database from 'better-sqlite3';
import { z } from 'zod';
import type { WritableDb } from '../db.ts';
import type { Connection } from '../open/connection.ts';

const definition = z.string();
const columns = z.array(z.object({ name: z.string() }));
const row = z.array(z.union([z.string(), z.number(), z.null(), z.instanceof(Uint8Array)]));

/** What the index is made of, and the texts it is an index of. */
const tables = [
  'search_texts',
  'search_index_data',
  'search_index_idx',
  'search_index_docsize',
  'search_index_config',
];

/**
 * Whether the search index says of every text what stands in it. SQLite can check that only where it may write, so the
 * index and its texts are copied into memory and checked there: nothing of the vault is touched or locked.
 * Source: https://www.sqlite.org/fts5.html#the_integrity_check_command
 */
export async function isSearchIndexTrue(
  db: Connection,
  pause: (fraction: number) => Promise<void>,
): Promise<boolean> {
  const copy = new Database(':memory:');
  try {
    copy.unsafeMode(true); // or SQLite keeps the tables behind an index from being written
    copy.pragma('foreign_keys = OFF');
    for (const name of ['search_texts', 'search_index']) {
      const sql = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name);
      copy.exec(definition.parse(sql));
    }
    for (const [at, name] of tables.entries()) {
      await copyRows(db, copy, name);
      await pause((at + 1) / (tables.length + 1));
    }
    copy.pragma('writable_schema = RESET'); // the index is read anew from what was copied
    copy.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)");
    return true;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CORRUPT')) return false;
    throw error;
  } finally {
    copy.close();
  }
}

async function copyRows(db: Connection, copy: Connection, table: string): Promise<void> {
  const names = columns.parse(db.pragma(`table_info(${table})`)).map(({ name }) => name);
  copy.exec(`DELETE FROM ${table}`);
  const put = copy.prepare(`INSERT INTO ${table} VALUES (${names.map(() => '?').join()})`);
  copy.transaction(() => {
    for (const found of db.prepare(`SELECT * FROM ${table}`).raw().iterate()) put.run(...row.parse(found));
  })();
}

/** Makes the search index anew from the texts. Source: https://www.sqlite.org/fts5.html#the_rebuild_command */
export function rebuildSearchIndex(db: WritableDb): void {
  db.exec("INSERT INTO search_index (search_index) VALUES ('rebuild')");
}
