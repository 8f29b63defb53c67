import type { Migration } from './migration.ts';

/**
 * Where backups go, which were made and which were tried. Folders stand only here, in the encrypted vault: the path of a
 * folder can name its owner. The order of rows is the order of time, whatever the clock said.
 */
export const backupsMigration: Migration = {
  version: 9,
  name: 'backups',
  sql: `
    CREATE TABLE backup_targets (
      id TEXT PRIMARY KEY,
      place TEXT NOT NULL UNIQUE,
      schedule TEXT NOT NULL CHECK (schedule IN ('after-lock', 'daily', 'weekly')),
      keep_daily INTEGER NOT NULL CHECK (keep_daily >= 1),
      keep_weekly INTEGER NOT NULL CHECK (keep_weekly >= 0),
      keep_monthly INTEGER NOT NULL CHECK (keep_monthly >= 0),
      added_at TEXT NOT NULL,
      -- 1 when it was on another medium than the vault: found on the same one later, it is only where the stick was
      apart INTEGER NOT NULL CHECK (apart IN (0, 1)),
      failure TEXT,
      failed_at TEXT,
      CONSTRAINT a_failure_has_a_moment CHECK ((failure IS NULL) = (failed_at IS NULL))
    ) STRICT;

    ALTER TABLE backup_register ADD COLUMN place TEXT NOT NULL DEFAULT '';
    ALTER TABLE backup_register ADD COLUMN made_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00.000Z';
    ALTER TABLE backup_register ADD COLUMN manifest_sha256 TEXT NOT NULL DEFAULT '';
    ALTER TABLE backup_register ADD COLUMN origin TEXT NOT NULL DEFAULT 'by-hand'
      CHECK (origin IN ('by-hand', 'scheduled'));
    -- 1 when it was made for a folder by its plan, whose keep rule may then let it go
    ALTER TABLE backup_register ADD COLUMN rotates INTEGER NOT NULL DEFAULT 0 CHECK (rotates IN (0, 1));
    ALTER TABLE backup_register ADD COLUMN key_id TEXT;
    -- JSON list: ids of the slots that open it
    ALTER TABLE backup_register ADD COLUMN secrets TEXT NOT NULL DEFAULT '[]';
    -- JSON: rows of each table at that moment, and their SHA-256 where the backup was not made at locking
    ALTER TABLE backup_register ADD COLUMN contents TEXT NOT NULL DEFAULT '{}';
    ALTER TABLE backup_register ADD COLUMN state TEXT NOT NULL DEFAULT 'kept'
      CHECK (state IN ('kept', 'rotated', 'destroyed'));
    ALTER TABLE backup_register ADD COLUMN ended_at TEXT
      CHECK ((state = 'kept') = (ended_at IS NULL));
    UPDATE backup_register SET made_at = verified_at;
    CREATE INDEX backup_register_of_place ON backup_register (place, state);

    CREATE TABLE backup_rehearsals (
      id TEXT PRIMARY KEY,
      backup_id TEXT NOT NULL REFERENCES backup_register (id),
      rehearsed_at TEXT NOT NULL,
      opened_with TEXT NOT NULL CHECK (opened_with IN ('password', 'recovery')),
      faithful INTEGER NOT NULL CHECK (faithful IN (0, 1))
    ) STRICT;
    CREATE INDEX backup_rehearsals_of_backup ON backup_rehearsals (backup_id);
  `,
};
