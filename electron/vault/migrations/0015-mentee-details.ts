import type { Migration } from './migration.ts';

/**
 * What a mentor knows about a mentee over the years. The row of a mentee says what holds now: the newest answer to the
 * conflict check, the newest stage; how it came about stands in the tables beside it.
 */
export const menteeDetailsMigration: Migration = {
  version: 15,
  name: 'mentee-details',
  sql: `
    ALTER TABLE mentees ADD COLUMN name_on_record INTEGER NOT NULL DEFAULT 0 CHECK (name_on_record IN (0, 1));
    ALTER TABLE mentees ADD COLUMN contact TEXT;
    ALTER TABLE mentees ADD COLUMN directed_by TEXT;
    ALTER TABLE mentees ADD COLUMN reported TEXT;
    ALTER TABLE mentees ADD COLUMN needs TEXT;
    ALTER TABLE mentees ADD COLUMN training TEXT;
    ALTER TABLE mentees ADD COLUMN time_source TEXT CHECK (time_source IN ('spa', 'study', 'own'));
    ALTER TABLE mentees ADD COLUMN hours_a_month REAL CHECK (hours_a_month > 0);
    ALTER TABLE mentees ADD COLUMN constraints TEXT;
    ALTER TABLE mentees ADD COLUMN line_manager_informed_on TEXT;
    ALTER TABLE mentees ADD COLUMN privacy_notice_on TEXT;
    ALTER TABLE mentees ADD COLUMN keep_until TEXT;
    ALTER TABLE mentees ADD COLUMN earlier_roles TEXT NOT NULL DEFAULT '[]'
      CHECK (json_valid(earlier_roles) AND json_type(earlier_roles) = 'array');
    -- no role and no day is a question that was not answered
    ALTER TABLE mentees ADD COLUMN conflicts_asked_at TEXT;
    UPDATE mentees SET conflicts_asked_at = updated_at WHERE conflicts <> '[]';

    CREATE TABLE conflict_checks (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      number INTEGER NOT NULL CHECK (number > 0),
      occasion TEXT NOT NULL CHECK (occasion IN ('added', 'review', 'changed')),
      roles TEXT NOT NULL CHECK (json_valid(roles) AND json_type(roles) = 'array'),
      earlier_roles TEXT NOT NULL CHECK (json_valid(earlier_roles) AND json_type(earlier_roles) = 'array'),
      reason TEXT,
      asked_at TEXT NOT NULL,
      UNIQUE (mentee_id, number),
      CONSTRAINT a_role_has_a_reason CHECK (roles = '[]' OR reason IS NOT NULL)
    ) STRICT;
    CREATE TRIGGER conflict_check_is_never_changed BEFORE UPDATE ON conflict_checks
      BEGIN SELECT raise(ABORT, 'answers to the conflict check are append-only'); END;
    CREATE TRIGGER conflict_check_is_never_removed BEFORE DELETE ON conflict_checks
      BEGIN SELECT raise(ABORT, 'answers to the conflict check are append-only'); END;

    CREATE TABLE career_stages (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      stage TEXT CHECK (stage <> ''),
      transition TEXT CHECK (transition IN ('first-post', 'new-role', 'promotion', 'return-to-work', 'leave',
        'change-of-specialty', 'exam', 'move', 'retirement', 'other')),
      began_on TEXT,
      ended_on TEXT CHECK (ended_on >= began_on),
      note TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      CONSTRAINT a_stage_says_something CHECK (stage IS NOT NULL OR transition IS NOT NULL)
    ) STRICT;
    CREATE INDEX stages_of_mentee ON career_stages (mentee_id);

    CREATE TABLE sensitive_details (
      mentee_id TEXT PRIMARY KEY REFERENCES mentees (id),
      words TEXT NOT NULL CHECK (words <> ''),
      updated_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
