import type { Migration } from './migration.ts';

/**
 * The history of every document: one version for each spell of editing. The newest is that of the text in force, which
 * stands in the document's own row: its text is written here when the next spell begins, once and not at every save.
 */
export const documentVersionsMigration: Migration = {
  version: 6,
  name: 'document-versions',
  sql: `
    CREATE TABLE document_versions (
      kind TEXT NOT NULL CHECK (kind IN ('contract', 'session-record', 'private-note', 'closing-statement')),
      owner_id TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      began_at TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      -- zlib (RFC 1950) over the document as UTF-8 JSON; null while this is the text in force
      deflated BLOB,
      -- how many words the text has, so that a list need not unpack it
      words INTEGER NOT NULL CHECK (words >= 0),
      -- the version whose text was taken up again
      restored_from INTEGER,
      PRIMARY KEY (kind, owner_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX one_text_in_force ON document_versions (kind, owner_id) WHERE deflated IS NULL;
  `,
};
