import type { Migration } from './migration.ts';

/** Where a relationship stands and how it came there, its reviews and its endings. */
export const lifeCycleMigration: Migration = {
  version: 14,
  name: 'life-cycle',
  sql: '',
};
