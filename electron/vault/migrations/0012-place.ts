import type { Migration } from './migration.ts';

/** Where the mentor was when the vault was locked, as one JSON value: it is read and written only whole. */
export const placeMigration: Migration = {
  version: 12,
  name: 'place',
  sql: `
    CREATE TABLE resume_place (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      place TEXT NOT NULL CHECK (json_valid(place))
    ) STRICT;
  `,
};
