import type { Migration } from './migration.ts';

/**
 * Erasing a mentee. What is append-only stays so for everybody else; of an erased mentee only an internal id and the moment
 * remain, beside the tombstones in the chain.
 */
export const erasureMigration: Migration = {
  version: 27,
  name: 'erasure',
  sql: `
    CREATE TABLE erased_mentees (
      mentee_id TEXT PRIMARY KEY,
      erased_at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER only_what_is_over_is_erased BEFORE INSERT ON erased_mentees
      WHEN NOT EXISTS (SELECT 1 FROM mentees WHERE id = new.mentee_id AND status IN ('closed', 'declined'))
      BEGIN SELECT raise(ABORT, 'only a mentee whose relationship is over is erased'); END;
    CREATE TRIGGER erasure_is_never_changed BEFORE UPDATE ON erased_mentees
      BEGIN SELECT raise(ABORT, 'an erasure is never changed'); END;
    CREATE TRIGGER erasure_is_never_removed BEFORE DELETE ON erased_mentees
      BEGIN SELECT raise(ABORT, 'an erasure is never taken back'); END;

    DROP TRIGGER choice_is_never_removed;
    CREATE TRIGGER choice_is_never_removed BEFORE DELETE ON goal_choices
      WHEN NOT EXISTS (
        SELECT 1 FROM goals g JOIN erased_mentees e ON e.mentee_id = g.mentee_id WHERE g.id = old.goal_id)
      BEGIN SELECT raise(ABORT, 'choices are append-only'); END;
    DROP TRIGGER reopening_is_never_removed;
    CREATE TRIGGER reopening_is_never_removed BEFORE DELETE ON goal_choice_reopenings
      WHEN NOT EXISTS (
        SELECT 1 FROM goal_choices c JOIN goals g ON g.id = c.goal_id JOIN erased_mentees e ON e.mentee_id = g.mentee_id
        WHERE c.id = old.choice_id)
      BEGIN SELECT raise(ABORT, 'reopenings are append-only'); END;
    DROP TRIGGER conflict_check_is_never_removed;
    CREATE TRIGGER conflict_check_is_never_removed BEFORE DELETE ON conflict_checks
      WHEN NOT EXISTS (SELECT 1 FROM erased_mentees WHERE mentee_id = old.mentee_id)
      BEGIN SELECT raise(ABORT, 'answers to the conflict check are append-only'); END;
    DROP TRIGGER relationship_move_is_never_removed;
    CREATE TRIGGER relationship_move_is_never_removed BEFORE DELETE ON relationship_moves
      WHEN NOT EXISTS (SELECT 1 FROM erased_mentees WHERE mentee_id = old.mentee_id)
      BEGIN SELECT raise(ABORT, 'steps of a relationship are append-only'); END;
  `,
};
