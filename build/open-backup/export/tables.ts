import { z } from 'zod';
import { ordinaryTables } from '../../../electron/vault/check/contents.ts';
import type { ReadableDb } from '../../../electron/vault/db.ts';
import type { Folder } from './folder.ts';

const row = z.record(z.string(), z.unknown());

/** Tables whose rows stand in the export as files of their own. */
const asFiles: readonly string[] = ['attachment_chunks'];

/** Writes every row of every table as it stands in the database, a JSON file a table. */
export async function exportTables(db: ReadableDb, into: Folder): Promise<void> {
  for (const table of ordinaryTables(db)) {
    if (!asFiles.includes(table)) await into.bytes(`${table}.json`, rowsOf(db, table));
  }
}

function* rowsOf(db: ReadableDb, table: string): Generator<string> {
  let before = '[';
  for (const each of db.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`).iterate()) {
    yield `${before}\n  ${JSON.stringify(Object.fromEntries(Object.entries(row.parse(each)).map(asJson)))}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}

/** JSON has no form for bytes: they are written as base64 in an object of their own. */
function asJson([name, value]: [string, unknown]): [string, unknown] {
  return [name, value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value];
}
