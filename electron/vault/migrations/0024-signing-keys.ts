import type { Migration } from './migration.ts';

/**
 * Several signing keys over time. One is in use, by the newest row of `signing_key_uses`; the others keep their
 * certificates for good, and the private key of one that is out of use may be erased.
 */
export const signingKeysMigration: Migration = {
  version: 24,
  name: 'signing-keys',
  sql: `
    ALTER TABLE signing_keys ADD COLUMN origin TEXT NOT NULL DEFAULT 'made' CHECK (origin IN ('made', 'imported'));
    -- the certificates above it, X.509 in DER as hex, its issuer's first
    ALTER TABLE signing_keys ADD COLUMN chain TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(chain));
    -- since when the private key is gone: its column is empty then
    ALTER TABLE signing_keys ADD COLUMN erased_at TEXT;
    DROP TRIGGER signing_key_is_never_changed;
    CREATE TRIGGER signing_key_is_never_changed BEFORE UPDATE ON signing_keys
      WHEN old.erased_at IS NOT NULL OR new.erased_at IS NULL OR new.private_key <> x''
        OR new.id <> old.id OR new.certificate <> old.certificate OR new.fingerprint <> old.fingerprint
        OR new.created_at <> old.created_at OR new.origin <> old.origin OR new.chain <> old.chain
      BEGIN SELECT raise(ABORT, 'a signing key is never changed'); END;
    CREATE TRIGGER signing_key_is_never_removed BEFORE DELETE ON signing_keys
      BEGIN SELECT raise(ABORT, 'a signing key is never removed'); END;

    CREATE TABLE signing_key_uses (
      number INTEGER PRIMARY KEY,
      fingerprint TEXT NOT NULL REFERENCES signing_keys (fingerprint),
      since TEXT NOT NULL,
      reason TEXT
    ) STRICT;
    INSERT INTO signing_key_uses (fingerprint, since) SELECT fingerprint, created_at FROM signing_keys ORDER BY rowid;
    CREATE TRIGGER signing_key_use_is_never_changed BEFORE UPDATE ON signing_key_uses
      BEGIN SELECT raise(ABORT, 'the use of a signing key is never changed'); END;
    CREATE TRIGGER signing_key_use_is_never_removed BEFORE DELETE ON signing_key_uses
      BEGIN SELECT raise(ABORT, 'the use of a signing key is never removed'); END;
  `,
};
