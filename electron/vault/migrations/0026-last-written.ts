import type { Migration } from './migration.ts';

/**
 * What was written last is found by the spells of editing: an index on when a text was saved had to be written anew at every
 * save, this one once in a spell.
 */
export const lastWrittenMigration: Migration = {
  version: 26,
  name: 'last-written',
  sql: `
    DROP INDEX session_records_by_saving;
    DROP INDEX private_notes_by_saving;
    CREATE INDEX texts_in_force_by_spell ON document_versions (began_at) WHERE deflated IS NULL;
  `,
};
