import { createHash, type Hash } from 'node:crypto';
import type { Contents, TableContent } from '../../../shared/domain/backup-comparison.ts';
import { ordinaryTables, quoted } from '../check/contents.ts';
import type { Connection } from '../open/connection.ts';
import { asWritable } from '../open/kept-statements.ts';

/**
 * Rows of every ordinary table and a digest of all that is in them, as of one moment, whoever writes meanwhile. Two
 * databases with the same rows in the same order have the same digests, however their pages lie.
 */
export function readContents(db: Connection): Contents {
  db.exec('BEGIN');
  try {
    return Object.fromEntries(ordinaryTables(asWritable(db)).map((table) => [table, readTable(db, table)]));
  } finally {
    db.exec('ROLLBACK');
  }
}

function readTable(db: Connection, table: string): TableContent {
  const rows = db
    .prepare(`SELECT * FROM ${quoted(table)} NOT INDEXED`)
    .raw()
    .safeIntegers();
  const digest = new ValueDigest();
  let count = 0;
  for (const row of rows.iterate()) {
    count += 1;
    for (const value of row as unknown[]) digest.add(value);
  }
  return { rows: count, sha256: digest.finish() };
}

/** Small values are gathered before they are hashed: a call of the hash costs more than hashing a short text. */
class ValueDigest {
  readonly #hash: Hash = createHash('sha256');
  readonly #gathered = Buffer.allocUnsafe(256 * 1024);
  #used = 0;

  /** Each value is a letter for its kind, its length in bytes as 32 bits little-endian, and its bytes. */
  add(value: unknown): void {
    if (value === null) this.#put('n', 0, () => undefined);
    else if (value instanceof Uint8Array) this.#putBytes('b', value);
    else if (typeof value === 'string') this.#putText('t', value);
    else this.#putText(typeof value === 'bigint' ? 'i' : 'r', String(value));
  }

  finish(): string {
    this.#flush();
    return this.#hash.digest('hex');
  }

  #putText(kind: string, text: string): void {
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#gathered.length / 2) this.#putBytes(kind, Buffer.from(text));
    else this.#put(kind, bytes, (at) => this.#gathered.write(text, at));
  }

  #putBytes(kind: string, bytes: Uint8Array): void {
    if (bytes.length <= this.#gathered.length / 2) {
      this.#put(kind, bytes.length, (at) => this.#gathered.set(bytes, at));
      return;
    }
    this.#head(kind, bytes.length);
    this.#flush();
    this.#hash.update(bytes);
  }

  #put(kind: string, bytes: number, write: (at: number) => unknown): void {
    if (this.#used + 5 + bytes > this.#gathered.length) this.#flush();
    this.#head(kind, bytes);
    write(this.#used);
    this.#used += bytes;
  }

  #head(kind: string, bytes: number): void {
    if (this.#used + 5 > this.#gathered.length) this.#flush();
    this.#gathered.write(kind, this.#used, 'latin1');
    this.#gathered.writeUInt32LE(bytes, this.#used + 1);
    this.#used += 5;
  }

  #flush(): void {
    this.#hash.update(this.#gathered.subarray(0, this.#used));
    this.#used = 0;
  }
}
