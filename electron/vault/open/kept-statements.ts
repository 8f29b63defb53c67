import type Database from 'better-sqlite3';
import type { WritableDb, WriteStatement } from '../db.ts';
import type { Connection } from './connection.ts';

type Prepared = Database.Statement<unknown[]>;

/**
 * The connection as record code sees it. Each text is prepared once and kept: preparing anew at every call costs a tenth
 * of saving a note. The texts are the code's own, so there are only so many of them.
 */
export const asWritable = (db: Connection): WritableDb => asWritableThrough(() => db);

/** As {@link asWritable}, for a vault whose connection is another one after its key was changed. */
export function asWritableThrough(current: () => Connection): WritableDb {
  const rows = keptBy(current, (db, text) => db.prepare<unknown[]>(text));
  const columns = keptBy(current, (db, text) => db.prepare<unknown[]>(text).pluck());
  const statement = (text: string, plucked: boolean): WriteStatement => {
    const prepared = (plucked ? columns : rows)(text);
    return {
      get: (...parameters) => prepared.get(...parameters),
      all: (...parameters) => prepared.all(...parameters),
      run: (...parameters) => prepared.run(...parameters),
      // a statement that is being stepped through cannot run a second time, so each round has its own
      iterate: (...parameters) => fresh(text, plucked).iterate(...parameters),
      pluck: (toggle = true) => statement(text, toggle),
    };
  };
  const inTransaction = transactionsOf(current);
  const fresh = (text: string, plucked: boolean) => current().prepare<unknown[]>(text).pluck(plucked);
  const seen: Pick<WritableDb, 'prepare' | 'exec' | 'transaction'> = {
    prepare: (text) => statement(text, false),
    exec: (text) => current().exec(text),
    transaction: <T>(work: () => T) => ({ immediate: () => inTransaction()(work) as T }),
  };
  return seen as WritableDb;
}

/** What runs work in a transaction of the present connection; making it anew each time costs as much as a query. */
const transactionsOf = (current: () => Connection): (() => (work: () => unknown) => unknown) =>
  keptFor(current, (db) => db.transaction((work: () => unknown) => work()).immediate);

function keptBy(
  current: () => Connection,
  prepare: (db: Connection, text: string) => Prepared,
): (text: string) => Prepared {
  const statements = keptFor(current, (db) => ({ db, kept: new Map<string, Prepared>() }));
  return (text) => {
    const { db, kept } = statements();
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = prepare(db, text);
    kept.set(text, made);
    return made;
  };
}

/** What was made for the present connection; made anew once that is another one. */
function keptFor<T>(current: () => Connection, make: (db: Connection) => T): () => T {
  let last: { readonly db: Connection; readonly made: T } | undefined;
  return () => {
    const db = current();
    if (last?.db !== db) last = { db, made: make(db) };
    return last.made;
  };
}
