import type { Migration } from './migration.ts';

/** Ways into the tables for what is read across all mentees, so that it takes no longer the longer a vault is used. */
export const homeMigration: Migration = {
  version: 20,
  name: 'home',
  sql: `
    CREATE INDEX sessions_of_mentee_by_day ON sessions (mentee_id, state, date);
    CREATE INDEX planned_sessions ON sessions (date) WHERE state = 'planned';
    CREATE INDEX open_actions_of_mentee ON actions (mentee_id) WHERE status = 'open';
    CREATE INDEX session_records_by_saving ON session_records (saved_at) WHERE saved_at IS NOT NULL;
    CREATE INDEX private_notes_by_saving ON private_notes (saved_at) WHERE saved_at IS NOT NULL;
  `,
};
