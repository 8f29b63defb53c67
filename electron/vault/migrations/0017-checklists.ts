import type { Migration } from './migration.ts';

/** Reviews of boundaries, the concern log and checklists. */
export const checklistsMigration: Migration = {
  version: 17,
  name: 'checklists',
  sql: '',
};
