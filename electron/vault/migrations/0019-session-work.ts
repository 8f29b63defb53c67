import type { Migration } from './migration.ts';

/** What belongs to planning, holding and closing a session. */
export const sessionWorkMigration: Migration = {
  version: 19,
  name: 'session-work',
  sql: '',
};
