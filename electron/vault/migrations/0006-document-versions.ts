import type { Migration } from './migration.ts';

/** The history of every document: one version for each spell of editing, the newest being the text in force. */
export const documentVersionsMigration: Migration = {
  version: 6,
  name: 'document-versions',
  sql: `
    CREATE TABLE document_versions (
      kind TEXT NOT NULL CHECK (kind IN ('contract', 'session-record', 'private-note')),
      owner_id TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      began_at TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      -- zlib (RFC 1950) over the document as UTF-8 JSON
      deflated BLOB NOT NULL,
      PRIMARY KEY (kind, owner_id, number)
    ) STRICT, WITHOUT ROWID;
  `,
};
