import type { Migration } from './migration.ts';

/** What the last check of the vault found. */
export const checksMigration: Migration = {
  version: 10,
  name: 'checks',
  sql: `
    CREATE TABLE vault_checks (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      checked_at TEXT NOT NULL,
      report TEXT NOT NULL CHECK (json_valid(report))
    ) STRICT;
  `,
};
