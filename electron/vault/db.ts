/** A value SQLite stores. Booleans are kept as 0 and 1. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** Positional values, or one object of named ones (`:name`, `@name`, `$name`). */
export type SqlParameters = readonly SqlValue[] | readonly [Readonly<Record<string, SqlValue>>];

/** A prepared query. Rows come back as `unknown`: a zod mapper beside the query gives them their shape. */
export interface ReadStatement {
  get(...parameters: SqlParameters): unknown;
  all(...parameters: SqlParameters): unknown[];
  iterate(...parameters: SqlParameters): IterableIterator<unknown>;
  /** Returns the first column only. */
  pluck(toggle?: boolean): ReadStatement;
}

export interface WriteStatement extends ReadStatement {
  run(...parameters: SqlParameters): { changes: number; lastInsertRowid: number | bigint };
}

/** What a reader of the vault gets: it can ask, its statements cannot run changes. */
export interface ReadableDb {
  prepare(sql: string): ReadStatement;
}

declare const writable: unique symbol;

/** What a writer of the vault gets. A reader's function takes it too. */
export interface WritableDb extends ReadableDb {
  readonly [writable]: true;
  prepare(sql: string): WriteStatement;
  exec(sql: string): unknown;
  transaction<T>(work: () => T): { immediate(): T };
}

/**
 * Runs `work` in one transaction: all of it is kept, or, when it throws, none. Within another transaction it
 * becomes a savepoint. `work` must not await anything.
 */
export const transact = <T>(db: WritableDb, work: () => T): T => db.transaction(work).immediate();
