import type { Migration } from './migration.ts';

/** The vault's own rows: who it is, what was done to it, the files in it and the backups made of it. */
export const vaultMigration: Migration = {
  version: 1,
  name: 'vault',
  sql: `
    CREATE TABLE vault_identity (
      id TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      generation INTEGER NOT NULL CHECK (generation > 0)
    ) STRICT;
    CREATE TRIGGER vault_identity_is_one BEFORE INSERT ON vault_identity
      WHEN (SELECT count(*) FROM vault_identity) > 0
      BEGIN SELECT raise(ABORT, 'a vault has one identity'); END;

    CREATE TABLE audit_log (
      id TEXT PRIMARY KEY,
      at TEXT NOT NULL,
      event TEXT NOT NULL,
      subject_kind TEXT NOT NULL,
      subject_id TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER audit_log_is_never_changed BEFORE UPDATE ON audit_log
      BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
    CREATE TRIGGER audit_log_is_never_cut BEFORE DELETE ON audit_log
      BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;

    CREATE TABLE attachments (
      id TEXT PRIMARY KEY,
      mentee_id TEXT,
      name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      bytes INTEGER NOT NULL CHECK (bytes >= 0),
      sha256 TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE attachment_chunks (
      attachment_id TEXT NOT NULL REFERENCES attachments (id) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 0),
      bytes BLOB NOT NULL CHECK (length(bytes) <= 1048576),
      PRIMARY KEY (attachment_id, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE backup_register (
      id TEXT PRIMARY KEY,
      file_name TEXT NOT NULL,
      generation INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      verified_at TEXT NOT NULL
    ) STRICT;
  `,
};
