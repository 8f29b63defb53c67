import type { Migration } from './migration.ts';

/**
 * Documents other than session records that were signed and saved. Each hangs on the chain as a signed record does. Of a
 * kind that is put together from others only the digest is kept, not the file.
 */
export const signedDocumentsMigration: Migration = {
  version: 25,
  name: 'signed-documents',
  sql: `
    CREATE TABLE signed_documents (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      kind TEXT NOT NULL CHECK (kind IN ('contract', 'goals-sheet', 'closing-statement', 'portfolio')),
      -- the contract version or the closing statement; NULL for what is gathered anew each time
      subject_id TEXT CHECK ((subject_id IS NULL) = (kind IN ('goals-sheet', 'portfolio'))),
      signed_at TEXT NOT NULL,
      file_name TEXT NOT NULL,
      -- of the signed PDF, lower-case hex
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      -- of the mentor's certificate
      fingerprint TEXT NOT NULL REFERENCES signing_keys (fingerprint),
      pages INTEGER NOT NULL CHECK (pages > 0),
      bytes INTEGER NOT NULL CHECK (bytes > 0),
      attachment_id TEXT REFERENCES attachments (id) CHECK (attachment_id IS NOT NULL OR kind = 'portfolio'),
      -- the document that the mentee signed too; name and key are those of the second signature
      countersigns TEXT REFERENCES signed_documents (id),
      countersigner_name TEXT CHECK ((countersigner_name IS NULL) = (countersigns IS NULL)),
      countersigner_fingerprint TEXT
        CHECK ((countersigner_fingerprint IS NULL) = (countersigns IS NULL) AND length(countersigner_fingerprint) = 64)
    ) STRICT;
    CREATE INDEX signed_documents_of_mentee ON signed_documents (mentee_id);
    CREATE UNIQUE INDEX one_countersigned_file_of_a_document ON signed_documents (countersigns)
      WHERE countersigns IS NOT NULL;
    CREATE TRIGGER signed_document_is_never_changed BEFORE UPDATE ON signed_documents
      BEGIN SELECT raise(ABORT, 'a signed document is sealed'); END;
    CREATE TRIGGER signed_document_is_never_removed BEFORE DELETE ON signed_documents
      WHEN NOT EXISTS (
        SELECT 1 FROM chain_links WHERE kind = 'signed-record' AND subject_id = old.id AND salt IS NULL)
      BEGIN SELECT raise(ABORT, 'a signed document is sealed'); END;
  `,
};
