import type Database from 'better-sqlite3';
import type { WritableDb, WriteStatement } from '../db.ts';
import type { Connection } from './connection.ts';

type Prepared = Database.Statement<unknown[]>;

/**
 * The connection as record code sees it. Each text is prepared once and kept: preparing anew at every call costs a tenth
 * of saving a note. The texts are the code's own, so there are only so many of them.
 */
export function asWritable(db: Connection): WritableDb {
  const rows = keptBy((text) => db.prepare<unknown[]>(text));
  const columns = keptBy((text) => db.prepare<unknown[]>(text).pluck());
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
  const fresh = (text: string, plucked: boolean) => db.prepare<unknown[]>(text).pluck(plucked);
  const seen: Pick<WritableDb, 'prepare' | 'exec' | 'transaction'> = {
    prepare: (text) => statement(text, false),
    exec: (text) => db.exec(text),
    transaction: (work) => db.transaction(work),
  };
  return seen as WritableDb;
}

function keptBy(prepare: (text: string) => Prepared): (text: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = prepare(text);
    kept.set(text, made);
    return made;
  };
}
