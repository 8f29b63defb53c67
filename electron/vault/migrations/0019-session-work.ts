import type { Migration } from './migration.ts';

/**
 * What belongs to planning, holding and closing a session. What the mentor keeps to herself about one stands in a table
 * of its own, as the private note does. A session that was there before was held, and began when it was written down.
 */
export const sessionWorkMigration: Migration = {
  version: 19,
  name: 'session-work',
  sql: `
    ALTER TABLE sessions ADD COLUMN state TEXT NOT NULL DEFAULT 'held'
      CHECK (state IN ('planned', 'held', 'cancelled', 'missed'));
    ALTER TABLE sessions ADD COLUMN began_at TEXT CHECK (state = 'held' OR began_at IS NULL);
    ALTER TABLE sessions ADD COLUMN cancelled_by TEXT
      CHECK (cancelled_by IS NULL OR (state = 'cancelled' AND cancelled_by IN ('mentee', 'mentor', 'both', 'other')));
    ALTER TABLE sessions ADD COLUMN cancelled_on TEXT CHECK (cancelled_on IS NULL OR state = 'cancelled');
    -- who was there beside mentor and mentee, as JSON
    ALTER TABLE sessions ADD COLUMN others TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(others));
    ALTER TABLE sessions ADD COLUMN usefulness TEXT CHECK (usefulness IN ('much', 'some', 'little', 'not-this-time'));
    ALTER TABLE sessions ADD COLUMN usefulness_words TEXT;
    ALTER TABLE sessions ADD COLUMN mentee_learned TEXT;
    ALTER TABLE sessions ADD COLUMN timer_started_at TEXT;
    ALTER TABLE sessions ADD COLUMN timer_seconds INTEGER NOT NULL DEFAULT 0 CHECK (timer_seconds >= 0);
    ALTER TABLE sessions ADD COLUMN timer_ended INTEGER NOT NULL DEFAULT 0
      CHECK (timer_ended = 0 OR (timer_ended = 1 AND timer_started_at IS NULL));
    ALTER TABLE sessions ADD COLUMN read_by_mentee_on TEXT;
    ALTER TABLE sessions ADD COLUMN corrections TEXT CHECK (corrections IN ('none-wished', 'taken-in'));
    -- of the session record, when the mentee's reading was noted
    ALTER TABLE sessions ADD COLUMN read_revision INTEGER CHECK ((read_revision IS NULL) = (read_by_mentee_on IS NULL));
    UPDATE sessions SET began_at = created_at;

    CREATE TABLE agenda_items (
      id TEXT PRIMARY KEY,
      session_id TEXT NOT NULL REFERENCES sessions (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      text TEXT NOT NULL CHECK (text <> ''),
      source TEXT NOT NULL CHECK (source IN ('own', 'action', 'goal', 'checklist', 'last-time')),
      source_id TEXT,
      talked_about INTEGER NOT NULL CHECK (talked_about IN (0, 1))
    ) STRICT;
    CREATE INDEX agenda_of_session ON agenda_items (session_id, position);

    CREATE TABLE private_logs (
      session_id TEXT PRIMARY KEY REFERENCES sessions (id),
      preparation TEXT,
      learned TEXT,
      skills TEXT NOT NULL CHECK (json_valid(skills)),
      modes TEXT NOT NULL CHECK (json_valid(modes)),
      updated_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE text_templates (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('session-record', 'private-note')),
      name TEXT NOT NULL CHECK (name <> ''),
      document TEXT NOT NULL CHECK (json_valid(document)),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
  `,
};
