import type { Migration } from './migration.ts';

/** What belongs to the work on a goal. */
export const goalWorkMigration: Migration = {
  version: 18,
  name: 'goal-work',
  sql: '',
};
