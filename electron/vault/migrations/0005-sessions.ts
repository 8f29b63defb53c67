import type { Migration } from './migration.ts';

/** Sessions. The session record and the private note are two tables, so that no query for one can bring the other along. */
export const sessionsMigration: Migration = {
  version: 5,
  name: 'sessions',
  sql: `
    CREATE TABLE sessions (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      number INTEGER NOT NULL CHECK (number > 0),
      date TEXT NOT NULL,
      start_time TEXT,
      zone TEXT NOT NULL CHECK (zone <> ''),
      minutes INTEGER NOT NULL CHECK (minutes > 0),
      format TEXT NOT NULL CHECK (format IN ('in-person', 'video', 'telephone')),
      signposting TEXT,
      next_date TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      UNIQUE (mentee_id, number)
    ) STRICT;
    CREATE INDEX sessions_by_date ON sessions (date);

    CREATE TABLE session_records (
      session_id TEXT PRIMARY KEY REFERENCES sessions (id),
      document TEXT NOT NULL CHECK (json_valid(document)),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      saved_at TEXT
    ) STRICT;

    CREATE TABLE private_notes (
      session_id TEXT PRIMARY KEY REFERENCES sessions (id),
      document TEXT NOT NULL CHECK (json_valid(document)),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      saved_at TEXT
    ) STRICT;

    CREATE TABLE actions (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      session_id TEXT REFERENCES sessions (id),
      title TEXT NOT NULL CHECK (title <> ''),
      owner TEXT NOT NULL CHECK (owner IN ('mentee', 'mentor')),
      due TEXT,
      status TEXT NOT NULL CHECK (status IN ('open', 'done', 'dropped')),
      outcome TEXT,
      closed_at TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      CONSTRAINT closed_at_a_moment CHECK ((status = 'open') = (closed_at IS NULL))
    ) STRICT;
    CREATE INDEX actions_of_mentee ON actions (mentee_id);
    CREATE INDEX actions_of_session ON actions (session_id);
    CREATE INDEX open_actions ON actions (due) WHERE status = 'open';
  `,
};
