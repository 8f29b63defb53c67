import type { Migration } from './migration.ts';

/** The mentor whose vault it is, and the mentees. */
export const menteesMigration: Migration = {
  version: 2,
  name: 'mentees',
  sql: `
    CREATE TABLE mentor_profile (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      name TEXT NOT NULL CHECK (name <> ''),
      profession TEXT,
      registration TEXT,
      updated_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE mentees (
      id TEXT PRIMARY KEY,
      alias TEXT NOT NULL CHECK (alias <> ''),
      name TEXT,
      pronouns TEXT,
      stage TEXT,
      workplace TEXT,
      origin TEXT NOT NULL CHECK (origin IN ('chosen', 'matched', 'introduced', 'directed')),
      scheme TEXT,
      introducer TEXT,
      purpose TEXT,
      conflicts TEXT NOT NULL CHECK (json_valid(conflicts) AND json_type(conflicts) = 'array'),
      conflict_reason TEXT,
      status TEXT NOT NULL CHECK (status IN
        ('enquiry', 'declined', 'exploratory', 'active', 'under-review', 'paused', 'ending', 'closed')),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      CONSTRAINT a_conflict_has_a_reason CHECK (conflicts = '[]' OR conflict_reason IS NOT NULL)
    ) STRICT;
  `,
};
