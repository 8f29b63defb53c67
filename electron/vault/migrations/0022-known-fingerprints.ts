import type { Migration } from './migration.ts';

/** Keys of others that were recognised by comparing fingerprints. Each can be forgotten, none becomes another one. */
export const knownFingerprintsMigration: Migration = {
  version: 22,
  name: 'known-fingerprints',
  sql: `
    CREATE TABLE known_fingerprints (
      id TEXT PRIMARY KEY,
      -- SHA-256 of the certificate, lower-case hex
      fingerprint TEXT NOT NULL UNIQUE CHECK (length(fingerprint) = 64),
      name TEXT NOT NULL,
      -- the day on which it was compared with what its holder gave in another way
      compared_on TEXT NOT NULL,
      kept_at TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER known_fingerprint_is_never_changed BEFORE UPDATE ON known_fingerprints
      BEGIN SELECT raise(ABORT, 'a known fingerprint is never changed'); END;
  `,
};
