import Database from 'better-sqlite3';
import { migrations } from '../../electron/vault/migrations/index.ts';

export type PlainDatabase = Database.Database;

/** The same schema in an unencrypted database: the floor that encryption and Alcove's own work are measured against. */
export function plainDatabase(file: string): PlainDatabase {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('temp_store = MEMORY');
  db.pragma('foreign_keys = OFF');
  for (const step of migrations) db.exec(step.sql);
  return db;
}
