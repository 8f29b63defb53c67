import type { Migration } from './migration.ts';

/**
 * What was deleted, with every row that belonged to it, until it is put back or destroyed. Deleted things leave their own
 * tables at once, so that no list, search or export can still find them. `bin_traces` stands while words of something
 * destroyed may still be in the pages of the search index.
 */
export const binMigration: Migration = {
  version: 13,
  name: 'bin',
  sql: `
    CREATE TABLE bin (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('boundary', 'concern', 'checklist', 'goal', 'option', 'progress', 'action',
        'contribution', 'session', 'review', 'stage')),
      subject_id TEXT NOT NULL UNIQUE,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      title TEXT NOT NULL,
      deleted_at TEXT NOT NULL,
      -- table by table, parents first; bytes as {"base64": …}
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT;
    CREATE INDEX bin_by_age ON bin (deleted_at);
    CREATE TABLE bin_traces (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      since TEXT NOT NULL
    ) STRICT;
  `,
};
