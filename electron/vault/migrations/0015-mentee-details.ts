import type { Migration } from './migration.ts';

/** What a mentor knows about a mentee over the years. */
export const menteeDetailsMigration: Migration = {
  version: 15,
  name: 'mentee-details',
  sql: '',
};
