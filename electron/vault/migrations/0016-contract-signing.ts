import type { Migration } from './migration.ts';

/** The terms of a contract, its signatures, its scans and the mentor's own templates. */
export const contractSigningMigration: Migration = {
  version: 16,
  name: 'contract-signing',
  sql: `
    -- the name of the mentor's own template that the draft began with, as it was then
    ALTER TABLE contract_versions ADD COLUMN template_name TEXT;
    ALTER TABLE contract_versions ADD COLUMN terms TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(terms));
    -- sections that were switched off, with their words
    ALTER TABLE contract_versions ADD COLUMN sections_off TEXT NOT NULL DEFAULT '[]'
      CHECK (json_valid(sections_off));
    -- the number of the version that this one replaces, and why it does
    ALTER TABLE contract_versions ADD COLUMN follows INTEGER CHECK (follows < number);
    ALTER TABLE contract_versions ADD COLUMN change_kind TEXT
      CHECK (change_kind IS NULL OR change_kind IN ('amendment', 'renewal') AND follows IS NOT NULL);
    ALTER TABLE contract_versions ADD COLUMN change_reason TEXT;
    ALTER TABLE contract_versions ADD COLUMN agreed_how TEXT
      CHECK (agreed_how IS NULL OR agreed_how IN ('signed', 'on-paper', 'said') AND status = 'agreed');

    CREATE TABLE signatures (
      id TEXT PRIMARY KEY,
      subject_kind TEXT NOT NULL CHECK (subject_kind IN ('contract', 'closing-statement', 'session-record')),
      subject_id TEXT NOT NULL,
      party TEXT NOT NULL CHECK (party IN ('mentor', 'mentee')),
      name TEXT NOT NULL CHECK (name <> ''),
      -- what was agreed to, in the words that stood beside the signature
      sentence TEXT NOT NULL CHECK (sentence <> ''),
      signed_on TEXT NOT NULL,
      -- PNG, dark ink on nothing; NULL where the typed name is the signature
      drawn BLOB CHECK (length(drawn) BETWEEN 1 AND 204800),
      created_at TEXT NOT NULL,
      UNIQUE (subject_kind, subject_id, party)
    ) STRICT;
    CREATE TRIGGER signature_is_never_changed BEFORE UPDATE ON signatures
      BEGIN SELECT raise(ABORT, 'a signature is never changed'); END;
    CREATE TRIGGER nothing_is_signed_after_its_seal BEFORE INSERT ON signatures
      WHEN EXISTS (SELECT 1 FROM chain_links WHERE kind = new.subject_kind AND subject_id = new.subject_id)
      BEGIN SELECT raise(ABORT, 'what is sealed takes no signature'); END;
    CREATE TRIGGER sealed_signature_is_never_removed BEFORE DELETE ON signatures
      WHEN EXISTS (SELECT 1 FROM chain_links
        WHERE kind = old.subject_kind AND subject_id = old.subject_id AND salt IS NOT NULL)
      BEGIN SELECT raise(ABORT, 'a signature under a seal is never removed'); END;

    CREATE TABLE contract_scans (
      attachment_id TEXT PRIMARY KEY REFERENCES attachments (id),
      contract_id TEXT NOT NULL REFERENCES contract_versions (id),
      added_at TEXT NOT NULL,
      -- 1 when it was there at the sealing: only then is it part of the sealed text
      sealed INTEGER NOT NULL CHECK (sealed IN (0, 1))
    ) STRICT;
    CREATE INDEX scans_of_contract ON contract_scans (contract_id);
    CREATE TRIGGER scan_of_agreed_contract_is_never_changed BEFORE UPDATE ON contract_scans
      WHEN EXISTS (SELECT 1 FROM chain_links WHERE kind = 'contract' AND subject_id = old.contract_id)
      BEGIN SELECT raise(ABORT, 'an agreed contract is sealed'); END;
    CREATE TRIGGER scan_of_agreed_contract_is_never_removed BEFORE DELETE ON contract_scans
      WHEN EXISTS (SELECT 1 FROM chain_links
        WHERE kind = 'contract' AND subject_id = old.contract_id AND salt IS NOT NULL)
      BEGIN SELECT raise(ABORT, 'an agreed contract is sealed'); END;

    CREATE TABLE contract_templates (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      -- the built-in text that it, or the contract it was made from, began with
      base TEXT NOT NULL CHECK (base IN ('full', 'short', 'informal')),
      document TEXT NOT NULL CHECK (json_valid(document)),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      -- since when it is no longer offered
      retired_at TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX one_contract_template_of_a_name ON contract_templates (name COLLATE NOCASE);
  `,
};
