import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

export type Connection = Database.Database;

const plaintextHeader = 'SQLite format 3\0';

/** `x'…'` makes SQLCipher take the bytes as the key itself; anything shorter would silently count as a passphrase. */
function rawKeyLiteral(key: Buffer): Buffer {
  if (key.length !== 32) throw new RangeError('a vault key has 32 bytes');
  const literal = Buffer.alloc(67);
  literal.write("x'", 0, 'latin1');
  for (const [at, byte] of key.entries())
    literal.write(byte.toString(16).padStart(2, '0'), 2 + at * 2, 'latin1');
  literal.write("'", 66, 'latin1');
  return literal;
}

/**
 * Opens a SQLCipher 4 database with its raw key. The order of the settings matters: cipher before key, key before
 * anything that reads, temp_store before anything that may sort, because temporary files would be plaintext.
 *
 * @throws AlcoveError `vault.damaged` when the file is plaintext or does not open with the key; native SQLite errors
 */
export function openConnection(
  file: string,
  key: Buffer,
  options: { readonly?: boolean; fileMustExist?: boolean } = {},
): Connection {
  const isNew = !existsSync(file);
  if (!isNew) refusePlaintext(file);
  const db = new Database(file, {
    readonly: options.readonly ?? false,
    fileMustExist: options.fileMustExist ?? false,
  });
  try {
    db.pragma("cipher = 'sqlcipher'");
    db.pragma('legacy = 4');
    const literal = rawKeyLiteral(key);
    db.key(literal);
    literal.fill(0);
    db.pragma('temp_store = MEMORY');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('cache_size = -32768');
    if (!options.readonly) {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
      db.pragma('secure_delete = ON');
      if (process.platform === 'darwin') {
        db.pragma('fullfsync = ON');
        db.pragma('checkpoint_fullfsync = ON');
      }
    }
    db.pragma('foreign_keys = ON');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    assertSettings(db, options.readonly ?? false);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Encrypts every page anew under another key. Never on a vault's own file: when the disk is full, this build rolls back
 * with the wrong key and leaves a file that neither key opens.
 */
export function rekeyConnection(db: Connection, next: Buffer): void {
  const literal = rawKeyLiteral(next);
  try {
    db.rekey(literal);
  } finally {
    literal.fill(0);
  }
}

/** A misspelt key setting would leave a plaintext file behind; that must never pass. */
export function refusePlaintext(file: string): void {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(16);
    if (readSync(handle, head, 0, 16, 0) === 16 && head.toString('latin1') === plaintextHeader) {
      throw new AlcoveError('vault.damaged');
    }
  } finally {
    closeSync(handle);
  }
}

function assertSettings(db: Connection, readonly: boolean): void {
  const is = (pragma: string, value: unknown) => {
    if (db.pragma(pragma, { simple: true }) !== value) throw new Error(`${pragma} did not hold`);
  };
  is('cipher', 'sqlcipher');
  is('temp_store', 2);
  is('foreign_keys', 1);
  if (readonly) return;
  is('journal_mode', 'wal');
  is('synchronous', 2);
  is('secure_delete', 1);
}
