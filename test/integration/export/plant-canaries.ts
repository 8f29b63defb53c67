import { documentOf } from '../../fixtures/rich-documents.ts';
import type { TestVault } from '../records/test-vault.ts';

type Db = TestVault['db'];

const namesIn = (db: Db, sql: string, ...values: string[]) =>
  db
    .prepare(sql)
    .pluck()
    .all(...values)
    .map(String);

/** The columns of text in the vault, `table.column`, those of the search engine's own tables aside. */
export function textColumns(db: Db): string[] {
  const tables = namesIn(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'`,
  );
  return tables.flatMap((table) =>
    namesIn(
      db,
      `SELECT name FROM pragma_table_info(?) WHERE type NOT IN ('INTEGER', 'REAL', 'BLOB')`,
      table,
    ).map((column) => `${table}.${column}`),
  );
}

/** A word of its own for each column, the same in every row, and nowhere else in the world. */
const canaryOf = (index: number): string =>
  `zq${[index / 676, index / 26, index].map((at) => String.fromCharCode(97 + (Math.floor(at) % 26))).join('')}vxk`;

/**
 * Writes a word of its own into every row of each column; a table without a row gets one. Below the rules of the
 * records, so that no column is left out because nothing can write it now.
 */
export function plantCanaries(db: Db, columns: readonly string[]): Map<string, string> {
  for (const trigger of namesIn(db, `SELECT name FROM sqlite_schema WHERE type = 'trigger'`))
    db.exec(`DROP TRIGGER "${trigger}"`);
  db.exec('PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON');
  const planted = new Map<string, string>();
  for (const [index, place] of columns.entries()) {
    const [table = '', column = ''] = place.split('.');
    const canary = canaryOf(index);
    if (db.prepare(`SELECT 1 FROM "${table}"`).get() === undefined) addRow(db, table);
    db.prepare(`UPDATE "${table}" SET "${column}" = ?`).run(valueFor(column, canary));
    planted.set(canary, place);
  }
  return planted;
}

function addRow(db: Db, table: string): void {
  const columns = db
    .prepare(`SELECT name || ' ' || type FROM pragma_table_info(?) WHERE "notnull" = 1 OR pk > 0`)
    .pluck()
    .all(table)
    .map((each) => String(each).split(' '));
  const values = columns.map(([, type]) =>
    type === 'INTEGER' ? 1 : type === 'BLOB' ? Buffer.alloc(1) : '[]',
  );
  const list = columns.map(([column]) => `"${column}"`).join();
  db.prepare(`INSERT INTO "${table}" (${list}) VALUES (${values.map(() => '?').join()})`).run(...values);
}

/** The word as a column of that name holds it. */
function valueFor(column: string, canary: string): string {
  if (column === 'document') return JSON.stringify(documentOf(canary));
  if (column === 'earlier_roles') return JSON.stringify([{ role: canary, began: null, ended: '2023-08-31' }]);
  return ['draft', 'items', 'steps', 'skills', 'modes', 'contents', 'content', 'report', 'place'].includes(
    column,
  )
    ? JSON.stringify([canary])
    : canary;
}
