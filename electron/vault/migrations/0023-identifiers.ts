import type { Migration } from './migration.ts';

/** The mentor's own names to watch for, and what was found in a shareable text and said to be all right. */
export const identifiersMigration: Migration = {
  version: 23,
  name: 'identifiers',
  sql: `
    CREATE TABLE watched_names (
      kind TEXT NOT NULL CHECK (kind IN ('patient', 'colleague', 'place')),
      position INTEGER NOT NULL CHECK (position >= 0),
      name TEXT NOT NULL CHECK (name <> ''),
      PRIMARY KEY (kind, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE accepted_identifiers (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      text TEXT NOT NULL CHECK (text <> ''),
      -- with this mentee only; everywhere where it is null
      mentee_id TEXT REFERENCES mentees (id),
      accepted_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX an_identifier_is_accepted_once ON accepted_identifiers (kind, text, coalesce(mentee_id, ''));
  `,
};
