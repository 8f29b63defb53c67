import { z } from 'zod';
import {
  type WatchedKind,
  type WatchedNames,
  watchedKind,
} from '../../../shared/domain/identifiers/identifier.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';

const selectAll = sql`SELECT kind, name FROM watched_names ORDER BY kind, position`;
const remove = sql`DELETE FROM watched_names WHERE kind = ?`;
const insert = sql`INSERT INTO watched_names (kind, position, name) VALUES (:kind, :position, :name)`;

const row = z.object({ kind: watchedKind, name: z.string() });

/** The names that the mentor wants to be reminded of, each kind in the order in which they were written down. */
export function readWatchedNames(db: ReadableDb): WatchedNames {
  const rows = readRows(row, db.prepare(selectAll).all());
  const of = (kind: WatchedKind) => rows.filter((one) => one.kind === kind).map(({ name }) => name);
  return { patient: of('patient'), colleague: of('colleague'), place: of('place') };
}

/** Puts a list of one kind in the place of the one before. A name that stands there twice is kept once. */
export function setWatchedNames(
  context: WriteContext,
  { kind, names }: { kind: WatchedKind; names: readonly string[] },
): WatchedNames {
  return change(context, (now) => {
    now.db.prepare(remove).run(kind);
    const put = now.db.prepare(insert);
    for (const [position, name] of [...new Set(names)].entries()) put.run({ kind, position, name });
    now.note('names.changed', 'names', kind);
    return readWatchedNames(now.db);
  });
}
