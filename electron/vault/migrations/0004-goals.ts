import type { Migration } from './migration.ts';

/** Goals, the options explored for them, and the choices made, which are kept for good. */
export const goalsMigration: Migration = {
  version: 4,
  name: 'goals',
  sql: `
    CREATE TABLE goals (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      title TEXT NOT NULL CHECK (title <> ''),
      why TEXT,
      current_picture TEXT,
      preferred_picture TEXT,
      specific TEXT,
      measure TEXT,
      achievable TEXT,
      relevant TEXT,
      target_date TEXT,
      status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'achieved', 'parked', 'dropped')),
      achieved_at TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      CONSTRAINT achieved_at_a_moment CHECK ((status = 'achieved') = (achieved_at IS NOT NULL))
    ) STRICT;
    CREATE INDEX goals_of_mentee ON goals (mentee_id);

    CREATE TABLE goal_options (
      id TEXT PRIMARY KEY,
      goal_id TEXT NOT NULL REFERENCES goals (id),
      description TEXT NOT NULL CHECK (description <> ''),
      pros TEXT,
      cons TEXT,
      resources TEXT,
      suitability INTEGER CHECK (suitability BETWEEN 1 AND 5),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      UNIQUE (id, goal_id)
    ) STRICT;
    CREATE INDEX options_of_goal ON goal_options (goal_id);

    CREATE TABLE goal_choices (
      id TEXT PRIMARY KEY,
      goal_id TEXT NOT NULL,
      option_id TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number > 0),
      chosen_on TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      created_at TEXT NOT NULL,
      UNIQUE (goal_id, number),
      FOREIGN KEY (option_id, goal_id) REFERENCES goal_options (id, goal_id)
    ) STRICT;
    CREATE INDEX choices_of_option ON goal_choices (option_id);
    CREATE TRIGGER choice_is_never_changed BEFORE UPDATE ON goal_choices
      BEGIN SELECT raise(ABORT, 'choices are append-only'); END;
    CREATE TRIGGER choice_is_never_removed BEFORE DELETE ON goal_choices
      BEGIN SELECT raise(ABORT, 'choices are append-only'); END;
  `,
};
