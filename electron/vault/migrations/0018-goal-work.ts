import type { Migration } from './migration.ts';

/**
 * What belongs to the work on a goal: how its status moved, what was noted on the way, when a choice was reopened, in
 * which sessions it was spoken of, and what either brought in. Moves and reopenings are history and never altered.
 */
export const goalWorkMigration: Migration = {
  version: 18,
  name: 'goal-work',
  sql: `
    CREATE TABLE goal_moves (
      id TEXT PRIMARY KEY,
      goal_id TEXT NOT NULL REFERENCES goals (id),
      number INTEGER NOT NULL CHECK (number > 0),
      from_status TEXT NOT NULL CHECK (from_status IN ('draft', 'active', 'achieved', 'parked', 'dropped')),
      to_status TEXT NOT NULL CHECK (to_status IN ('draft', 'active', 'achieved', 'parked', 'dropped')),
      moved_on TEXT NOT NULL,
      words TEXT,
      created_at TEXT NOT NULL,
      UNIQUE (goal_id, number),
      CONSTRAINT a_move_leads_elsewhere CHECK (from_status <> to_status)
    ) STRICT;
    CREATE TRIGGER goal_move_is_never_changed BEFORE UPDATE ON goal_moves
      BEGIN SELECT raise(ABORT, 'moves of a goal are history'); END;

    CREATE TABLE goal_progress (
      id TEXT PRIMARY KEY,
      goal_id TEXT NOT NULL REFERENCES goals (id),
      noted_on TEXT NOT NULL,
      text TEXT NOT NULL CHECK (text <> ''),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX progress_of_goal ON goal_progress (goal_id, noted_on);

    CREATE TABLE goal_choice_reopenings (
      id TEXT PRIMARY KEY,
      choice_id TEXT NOT NULL UNIQUE REFERENCES goal_choices (id),
      reopened_on TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER reopening_is_never_changed BEFORE UPDATE ON goal_choice_reopenings
      BEGIN SELECT raise(ABORT, 'reopenings are append-only'); END;
    CREATE TRIGGER reopening_is_never_removed BEFORE DELETE ON goal_choice_reopenings
      BEGIN SELECT raise(ABORT, 'reopenings are append-only'); END;

    CREATE TABLE session_goals (
      session_id TEXT NOT NULL REFERENCES sessions (id),
      goal_id TEXT NOT NULL REFERENCES goals (id),
      PRIMARY KEY (session_id, goal_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sessions_of_goal ON session_goals (goal_id);

    CREATE TABLE contributions (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      goal_id TEXT REFERENCES goals (id),
      session_id TEXT REFERENCES sessions (id),
      voice TEXT NOT NULL CHECK (voice IN ('mentee-idea', 'mentor-experience')),
      text TEXT NOT NULL CHECK (text <> ''),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX contributions_of_mentee ON contributions (mentee_id);
    CREATE INDEX contributions_of_goal ON contributions (goal_id);
    CREATE INDEX contributions_of_session ON contributions (session_id);

    -- the mentee's own feeling about the step, and what would make it easier
    ALTER TABLE actions ADD COLUMN confidence INTEGER CHECK (confidence BETWEEN 1 AND 10);
    ALTER TABLE actions ADD COLUMN easier TEXT;
  `,
};
