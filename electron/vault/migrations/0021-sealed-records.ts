import type { Migration } from './migration.ts';

/**
 * What a signed record says stands beside its bytes; a later record of the same session amends the one before, and a
 * file that the mentee countersigned stands beside the one that it begins with. From the first signature on the words of
 * a session's record are held, but while an amendment is being written.
 */
export const sealedRecordsMigration: Migration = {
  version: 21,
  name: 'sealed-records',
  sql: `
    ALTER TABLE signed_records ADD COLUMN pages INTEGER CHECK (pages > 0);
    -- the data attached to the file, as JSON; NULL for what was signed before it was kept
    ALTER TABLE signed_records ADD COLUMN source TEXT
      CHECK (source IS NULL OR json_valid(source) AND pages IS NOT NULL);
    ALTER TABLE signed_records ADD COLUMN amends TEXT REFERENCES signed_records (id);
    ALTER TABLE signed_records ADD COLUMN amend_reason TEXT
      CHECK ((amend_reason IS NULL) = (amends IS NULL) AND amend_reason IS NOT '');
    -- the record that the mentee signed too; name and key are those of the second signature
    ALTER TABLE signed_records ADD COLUMN countersigns TEXT REFERENCES signed_records (id)
      CHECK (countersigns IS NULL OR amends IS NULL);
    ALTER TABLE signed_records ADD COLUMN countersigner_name TEXT;
    ALTER TABLE signed_records ADD COLUMN countersigner_fingerprint TEXT
      CHECK ((countersigner_fingerprint IS NULL) = (countersigns IS NULL)
        AND (countersigner_name IS NULL) = (countersigns IS NULL) AND length(countersigner_fingerprint) = 64);
    CREATE UNIQUE INDEX one_amendment_of_a_record ON signed_records (amends) WHERE amends IS NOT NULL;
    CREATE UNIQUE INDEX one_countersigned_file_of_a_record ON signed_records (countersigns)
      WHERE countersigns IS NOT NULL;

    -- an amendment that is being written; signing it ends it
    CREATE TABLE record_amendments (
      session_id TEXT PRIMARY KEY REFERENCES sessions (id),
      record_id TEXT NOT NULL REFERENCES signed_records (id),
      reason TEXT NOT NULL CHECK (reason <> ''),
      begun_at TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER signed_words_are_never_changed BEFORE UPDATE ON session_records
      WHEN EXISTS (SELECT 1 FROM signed_records WHERE session_id = old.session_id)
        AND NOT EXISTS (SELECT 1 FROM record_amendments WHERE session_id = old.session_id)
      BEGIN SELECT raise(ABORT, 'the words of a signed record are sealed'); END;
    CREATE TRIGGER nothing_is_signed_after_the_seal_of_its_record BEFORE INSERT ON signatures
      WHEN new.subject_kind = 'session-record' AND EXISTS (
        SELECT 1 FROM chain_links WHERE kind = 'signed-record' AND subject_id = new.subject_id)
      BEGIN SELECT raise(ABORT, 'what is sealed takes no signature'); END;
    CREATE TRIGGER signature_of_sealed_record_is_never_removed BEFORE DELETE ON signatures
      WHEN old.subject_kind = 'session-record' AND EXISTS (
        SELECT 1 FROM chain_links WHERE kind = 'signed-record' AND subject_id = old.subject_id AND salt IS NOT NULL)
      BEGIN SELECT raise(ABORT, 'a signature under a seal is never removed'); END;
  `,
};
