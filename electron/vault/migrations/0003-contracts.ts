import type { Migration } from './migration.ts';

/** Contracts, version by version, and boundaries. An agreed version is sealed. */
export const contractsMigration: Migration = {
  version: 3,
  name: 'contracts',
  sql: `
    CREATE TABLE contract_versions (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      number INTEGER NOT NULL CHECK (number > 0),
      template TEXT NOT NULL CHECK (template IN ('full', 'short', 'informal')),
      status TEXT NOT NULL CHECK (status IN ('draft', 'agreed')),
      document TEXT NOT NULL CHECK (json_valid(document)),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      agreed_on TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      UNIQUE (mentee_id, number),
      CONSTRAINT agreed_on_a_day CHECK ((status = 'agreed') = (agreed_on IS NOT NULL))
    ) STRICT;
    CREATE UNIQUE INDEX one_draft_of_a_contract ON contract_versions (mentee_id) WHERE status = 'draft';
    CREATE TRIGGER agreed_contract_is_never_changed BEFORE UPDATE ON contract_versions
      WHEN old.status = 'agreed'
      BEGIN SELECT raise(ABORT, 'an agreed contract is sealed'); END;
    -- erasing turns its link of the chain into a tombstone first, which has no salt
    CREATE TRIGGER agreed_contract_is_never_removed BEFORE DELETE ON contract_versions
      WHEN old.status = 'agreed' AND NOT EXISTS (
        SELECT 1 FROM chain_links WHERE kind = 'contract' AND subject_id = old.id AND salt IS NULL)
      BEGIN SELECT raise(ABORT, 'an agreed contract is sealed'); END;

    CREATE TABLE boundaries (
      id TEXT PRIMARY KEY,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      category TEXT NOT NULL CHECK (category IN
        ('role', 'topics', 'time-and-contact', 'place', 'dual-relationships', 'information', 'records',
         'competence-and-signposting', 'limits-of-confidentiality')),
      item TEXT NOT NULL CHECK (item <> ''),
      ruling TEXT NOT NULL CHECK (ruling IN ('in', 'out', 'discuss-first')),
      agreed_on TEXT,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX boundaries_of_mentee ON boundaries (mentee_id);
  `,
};
