import type { Migration } from './migration.ts';

/**
 * The search index. `search_texts` holds the plain words of every record, written by the functions that write the
 * record, in the same transaction: SQL cannot read rich text. The FTS index is without content of its own and follows
 * `search_texts` by triggers, so that no write to it can be forgotten. A word in the title counts four times.
 * `search_pending` names the documents whose words are taken in later: while someone types, every word anew at each
 * pause would cost more than the saving itself.
 */
export const searchMigration: Migration = {
  version: 8,
  name: 'search',
  sql: `
    CREATE TABLE search_texts (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN
        ('mentee', 'contract', 'boundary', 'concern', 'checklist', 'goal', 'action', 'contribution', 'session-record',
         'private-note', 'review', 'closing-statement', 'ending')),
      subject_id TEXT NOT NULL,
      mentee_id TEXT NOT NULL REFERENCES mentees (id),
      audience TEXT NOT NULL CHECK (audience IN ('shareable', 'private')),
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      UNIQUE (kind, subject_id),
      CONSTRAINT what_is_private_stays_private CHECK (
        kind NOT IN ('mentee', 'private-note', 'concern', 'ending') OR audience = 'private')
    ) STRICT;
    CREATE TABLE search_pending (
      kind TEXT NOT NULL CHECK (kind IN ('contract', 'session-record', 'private-note', 'closing-statement')),
      subject_id TEXT NOT NULL,
      PRIMARY KEY (kind, subject_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX search_texts_of_mentee ON search_texts (mentee_id, kind);

    CREATE VIRTUAL TABLE search_index USING fts5 (
      title, body,
      content = 'search_texts', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(4.0, 1.0)');

    CREATE TRIGGER search_index_takes_in AFTER INSERT ON search_texts
      BEGIN INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body); END;
    CREATE TRIGGER search_index_lets_go AFTER DELETE ON search_texts
      BEGIN
        INSERT INTO search_index (search_index, rowid, title, body)
        VALUES ('delete', old.id, old.title, old.body);
      END;
    CREATE TRIGGER search_index_follows AFTER UPDATE OF id, title, body ON search_texts
      BEGIN
        INSERT INTO search_index (search_index, rowid, title, body)
        VALUES ('delete', old.id, old.title, old.body);
        INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body);
      END;
  `,
};
