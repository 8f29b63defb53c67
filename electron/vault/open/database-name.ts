/** The file of a vault's database, in the vault's folder. */
export const databaseName = 'vault.db';
/** The same database under another key, while the vault's key is being changed. */
export const nextDatabaseName = 'vault.next.db';
