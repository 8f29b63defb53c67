import type { Migration } from './migration.ts';

/** The terms of a contract, its signatures and templates. */
export const contractSigningMigration: Migration = {
  version: 16,
  name: 'contract-signing',
  sql: '',
};
