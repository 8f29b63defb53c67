import type { Migration } from './migration.ts';

/** The vault's signing keys, and a copy of every session record that was signed with one. Both are kept for good. */
export const signingMigration: Migration = {
  version: 7,
  name: 'signing',
  sql: `
    CREATE TABLE signing_keys (
      id TEXT PRIMARY KEY,
      -- PKCS #8, DER
      private_key BLOB NOT NULL,
      -- X.509, DER
      certificate BLOB NOT NULL,
      -- SHA-256 of the certificate, lower-case hex
      fingerprint TEXT NOT NULL UNIQUE CHECK (length(fingerprint) = 64),
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER signing_key_is_never_changed BEFORE UPDATE ON signing_keys
      BEGIN SELECT raise(ABORT, 'a signing key is never changed'); END;

    CREATE TABLE signed_records (
      id TEXT PRIMARY KEY,
      session_id TEXT NOT NULL REFERENCES sessions (id),
      signed_at TEXT NOT NULL,
      file_name TEXT NOT NULL,
      -- of the signed PDF, lower-case hex
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      fingerprint TEXT NOT NULL REFERENCES signing_keys (fingerprint),
      attachment_id TEXT NOT NULL REFERENCES attachments (id)
    ) STRICT;
    CREATE INDEX signed_records_of_session ON signed_records (session_id);
    CREATE TRIGGER signed_record_is_never_changed BEFORE UPDATE ON signed_records
      BEGIN SELECT raise(ABORT, 'a signed record is sealed'); END;
    CREATE TRIGGER signed_record_is_never_removed BEFORE DELETE ON signed_records
      WHEN NOT EXISTS (
        SELECT 1 FROM chain_links WHERE kind = 'signed-record' AND subject_id = old.id AND salt IS NULL)
      BEGIN SELECT raise(ABORT, 'a signed record is sealed'); END;
  `,
};
