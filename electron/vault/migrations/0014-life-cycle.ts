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
  `,
};
