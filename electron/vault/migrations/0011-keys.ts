import type { Migration } from './migration.ts';

/**
 * What the vault knows of the slots in its key file, beside which nothing else is there to tell a newer one from an
 * older one put back. A row `next` stands there while they are being changed.
 */
export const keysMigration: Migration = {
  version: 11,
  name: 'keys',
  sql: `
    CREATE TABLE vault_keys (
      state TEXT PRIMARY KEY CHECK (state IN ('live', 'next')),
      event TEXT NOT NULL CHECK (event IN ('vault.created', 'password.changed', 'code.changed', 'key.changed')),
      key_made_at TEXT NOT NULL,
      code_confirmed_at TEXT,
      replaced_at TEXT,
      -- SHA-256 of the slots, lower-case hex; both NULL in a vault whose slots were never noted
      password_slot TEXT CHECK (length(password_slot) = 64),
      recovery_slot TEXT CHECK (length(recovery_slot) = 64)
    ) STRICT;
    INSERT INTO vault_keys (state, event, key_made_at) SELECT 'live', 'vault.created', created_at FROM vault_identity;
  `,
};
