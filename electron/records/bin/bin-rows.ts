import { z } from 'zod';
import type { BinKind } from '../../../shared/domain/bin.ts';
import type { SqlValue, WritableDb } from '../../vault/db.ts';
import { jsonColumn, readRow, readRows } from '../rows.ts';

interface Part {
  readonly table: string;
  /** The column that holds the id of what is deleted. */
  readonly column: string;
  /** What else must hold. */
  readonly where?: string;
}

/** The rows that belong to a thing, parents first. */
const partsOf: Readonly<Record<BinKind, readonly Part[]>> = {
  boundary: [
    { table: 'boundaries', column: 'id' },
    { table: 'boundary_changes', column: 'boundary_id' },
  ],
  concern: [{ table: 'concerns', column: 'id' }],
  checklist: [
    { table: 'checklists', column: 'id' },
    { table: 'checklist_items', column: 'checklist_id' },
  ],
  action: [{ table: 'actions', column: 'id' }],
  review: [{ table: 'reviews', column: 'id' }],
  option: [{ table: 'goal_options', column: 'id' }],
  stage: [{ table: 'career_stages', column: 'id' }],
  progress: [{ table: 'goal_progress', column: 'id' }],
  contribution: [{ table: 'contributions', column: 'id' }],
  goal: [
    { table: 'goals', column: 'id' },
    { table: 'goal_options', column: 'goal_id' },
    { table: 'goal_moves', column: 'goal_id' },
    { table: 'goal_progress', column: 'goal_id' },
    { table: 'contributions', column: 'goal_id' },
    { table: 'session_goals', column: 'goal_id' },
  ],
  session: [
    { table: 'sessions', column: 'id' },
    { table: 'session_records', column: 'session_id' },
    { table: 'private_notes', column: 'session_id' },
    { table: 'private_logs', column: 'session_id' },
    { table: 'agenda_items', column: 'session_id' },
    { table: 'actions', column: 'session_id' },
    { table: 'contributions', column: 'session_id' },
    { table: 'session_goals', column: 'session_id' },
    { table: 'document_versions', column: 'owner_id', where: "kind IN ('session-record', 'private-note')" },
  ],
};

const bytes = z.object({ base64: z.base64() });
const stored = z.union([z.string(), z.number(), z.null(), bytes]);
/** A name that cannot be anything else in a statement. */
const columnName = z.string().regex(/^[a-z_]+$/);
const binRow = z.record(columnName, stored);
export type BinRow = z.infer<typeof binRow>;

export const binContent = z.array(z.object({ table: z.string(), rows: z.array(binRow) }));
export type BinContent = z.infer<typeof binContent>;

export const contentColumn = jsonColumn(binContent);

/** Takes the rows of a thing out of their tables and hands them over. */
export function takeOut(db: WritableDb, kind: BinKind, subjectId: string): BinContent {
  const parts = partsOf[kind];
  const content = parts.map((part) => {
    const found = db.prepare(selectOf(part)).all(subjectId);
    return { table: part.table, rows: readRows(foundRow, found) };
  });
  for (const part of parts.toReversed()) db.prepare(deleteOf(part)).run(subjectId);
  return content;
}

/** Puts rows back into the tables they came from. */
export function putIn(db: WritableDb, kind: BinKind, content: BinContent): void {
  for (const { table } of partsOf[kind]) {
    for (const row of content.find((part) => part.table === table)?.rows ?? []) {
      db.prepare(insertOf(table, Object.keys(row))).run(...Object.values(row).map(toSql));
    }
  }
}

/** The first row of a table in what was taken out. @throws AlcoveError `vault.damaged` */
export function rowOf(content: BinContent, table: string): BinRow {
  return readRow(binRow, content.find((part) => part.table === table)?.rows[0]);
}

/** Statements for any of the tables above; their names, and columns that are nothing but names, are all that goes in. */
const fromWhere = ({ table, column, where }: Part) =>
  `FROM ${table} WHERE ${column} = ?${where === undefined ? '' : ` AND ${where}`}`;

const selectOf = (part: Part) => `SELECT * ${fromWhere(part)}`;
const deleteOf = (part: Part) => `DELETE ${fromWhere(part)}`;
const insertOf = (table: string, columns: readonly string[]) =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

const foundRow = z.record(
  columnName,
  z.union([
    z.string(),
    z.number(),
    z.null(),
    z.instanceof(Uint8Array).transform((found) => ({ base64: Buffer.from(found).toString('base64') })),
  ]),
);

function toSql(value: BinRow[string]): SqlValue {
  return typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value;
}
