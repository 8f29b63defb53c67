/**
 * Tables in which Alcove keeps its own books, and those that follow from others: they change with every backup, opening
 * or pause, without the mentor having changed anything.
 */
const books = new Set([
  'audit_log',
  'backup_register',
  'backup_rehearsals',
  'backup_targets',
  'bin_traces',
  'chain_links',
  'resume_place',
  'search_pending',
  'search_texts',
  'vault_checks',
  'vault_identity',
  'vault_keys',
]);

/** Whether a table says nothing about what the mentor wrote. */
export const isBookkeeping = (table: string): boolean => books.has(table);
