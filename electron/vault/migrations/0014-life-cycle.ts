import type { Migration } from './migration.ts';

/** Where a relationship stands and how it came there, its reviews and its endings. */
export const lifeCycleMigration: Migration = {
  version: 14,
  name: 'life-cycle',
  sql: `
    CREATE TABLE relationship_moves (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      number INTEGER NOT NULL CHECK (number > 0),
      step TEXT NOT NULL CHECK (step IN ('explore', 'decline', 'begin', 'review', 'continue', 'pause', 'resume', 'end',
        'close', 'reopen')),
      from_status TEXT NOT NULL,
      to_status TEXT NOT NULL CHECK (to_status IN
        ('declined', 'exploratory', 'active', 'under-review', 'paused', 'ending', 'closed')),
      moved_on TEXT NOT NULL,
      reason TEXT,
      begun_by TEXT CHECK (begun_by IN ('mentee', 'mentor', 'both', 'scheme')),
      ending_kind TEXT CHECK (ending_kind IN ('completed', 'natural-drift', 'mentee-ended', 'mentor-ended', 'mismatch',
        'conflict', 'scheme-ended', 'moved')),
      resume_on TEXT CHECK (resume_on > moved_on),
      final_session_on TEXT CHECK (final_session_on >= moved_on),
      others_suggested TEXT,
      created_at TEXT NOT NULL,
      UNIQUE (mentee_id, number),
      CONSTRAINT a_pause_has_an_end CHECK ((step = 'pause') = (resume_on IS NOT NULL))
    ) STRICT;
    CREATE TRIGGER relationship_move_is_never_changed BEFORE UPDATE ON relationship_moves
      BEGIN SELECT raise(ABORT, 'steps of a relationship are append-only'); END;
    CREATE TRIGGER relationship_move_is_never_removed BEFORE DELETE ON relationship_moves
      BEGIN SELECT raise(ABORT, 'steps of a relationship are append-only'); END;

    CREATE TABLE relationship_waivers (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      waived_on TEXT NOT NULL,
      words TEXT,
      confidentiality_spoken INTEGER NOT NULL CHECK (confidentiality_spoken IN (0, 1)),
      reporting TEXT,
      created_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX waivers_of_mentee ON relationship_waivers (mentee_id);

    CREATE TABLE reviews (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      reviewed_on TEXT NOT NULL,
      goal_progress TEXT,
      works TEXT,
      works_not TEXT,
      boundaries TEXT,
      usefulness TEXT,
      -- what was answered when the conflict check was asked again; null when it was not
      conflicts TEXT CHECK (json_valid(conflicts) AND json_type(conflicts) = 'array'),
      outcome TEXT NOT NULL CHECK (outcome IN ('continue', 'amend', 'pause', 'end')),
      next_review_on TEXT CHECK (next_review_on > reviewed_on),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX reviews_of_mentee ON reviews (mentee_id, reviewed_on);

    -- one for each time that a relationship ends; a new one after it was reopened
    CREATE TABLE endings (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      number INTEGER NOT NULL CHECK (number > 0),
      achievements TEXT,
      mentee_learning TEXT,
      -- the mentor's own, never shown to the mentee
      mentor_learning TEXT,
      open_actions TEXT,
      next_support TEXT,
      future_contact TEXT,
      scheme_told_on TEXT,
      data_decision TEXT,
      keep_until TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      UNIQUE (mentee_id, number)
    ) STRICT;

    CREATE TABLE closing_statements (
      id TEXT PRIMARY KEY,
      ending_id TEXT NOT NULL UNIQUE REFERENCES endings (id),
      document TEXT NOT NULL CHECK (json_valid(document)),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      sealed_on TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER sealed_closing_statement_is_never_changed BEFORE UPDATE ON closing_statements
      WHEN old.sealed_on IS NOT NULL
      BEGIN SELECT raise(ABORT, 'a closing statement is sealed'); END;
    CREATE TRIGGER sealed_closing_statement_is_never_removed BEFORE DELETE ON closing_statements
      WHEN old.sealed_on IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM chain_links WHERE kind = 'closing-statement' AND subject_id = old.id AND salt IS NULL)
      BEGIN SELECT raise(ABORT, 'a closing statement is sealed'); END;
  `,
};
