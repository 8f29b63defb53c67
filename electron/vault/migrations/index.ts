import { vaultMigration } from './0001-vault.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first; the position is the database's user_version. */
export const migrations: readonly Migration[] = [vaultMigration];
