import type { Migration } from './migration.ts';

/**
 * The vault's own rows: who it is, what was done to it, the files in it and the backups made of it. Every entry of the
 * audit log and every sealed thing hangs on one hash chain of salted digests; FORMAT.md says how a link is made. An
 * entry of the audit log has the number of its link.
 */
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

    CREATE TABLE chain_links (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      kind TEXT NOT NULL CHECK (kind IN ('audit', 'contract', 'signed-record', 'closing-statement')),
      subject_id TEXT,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      link BLOB NOT NULL CHECK (length(link) = 32),
      salt BLOB CHECK (length(salt) = 16),
      erased_at TEXT,
      CONSTRAINT an_audit_entry_goes_by_its_number CHECK ((kind = 'audit') = (subject_id IS NULL)),
      CONSTRAINT a_tombstone_has_no_salt CHECK ((salt IS NULL) = (erased_at IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX chain_link_of_sealed ON chain_links (kind, subject_id) WHERE subject_id IS NOT NULL;
    CREATE TRIGGER chain_grows_by_one BEFORE INSERT ON chain_links
      WHEN new.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM chain_links)
      BEGIN SELECT raise(ABORT, 'the chain grows link by link'); END;
    CREATE TRIGGER chain_link_only_becomes_a_tombstone BEFORE UPDATE ON chain_links
      WHEN old.kind = 'audit' OR old.salt IS NULL OR new.salt IS NOT NULL
        OR (new.sequence, new.kind, new.subject_id, new.digest, new.link)
          IS NOT (old.sequence, old.kind, old.subject_id, old.digest, old.link)
      BEGIN SELECT raise(ABORT, 'the chain is append-only'); END;
    CREATE TRIGGER chain_is_never_cut BEFORE DELETE ON chain_links
      BEGIN SELECT raise(ABORT, 'the chain is append-only'); END;

    CREATE TABLE audit_log (
      sequence INTEGER PRIMARY KEY REFERENCES chain_links (sequence),
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
