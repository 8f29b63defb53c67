import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrations } from '../../../electron/vault/migrations/index.ts';
import { migrate } from '../../../electron/vault/migrations/migrate.ts';
import { type Connection, openConnection } from '../../../electron/vault/open/connection.ts';

/** Rows written as each step's own predecessors allow: what a vault of that age holds. */
const rowsOf: Readonly<Record<number, string>> = {
  1: `INSERT INTO vault_identity VALUES ('v', '2026-01-01T00:00:00.000Z', 1);
      INSERT INTO chain_links VALUES (1, 'audit', NULL, zeroblob(32), zeroblob(32), zeroblob(16), NULL);
      INSERT INTO audit_log VALUES (1, '2026-01-01T00:00:00.000Z', 'vault.created', 'vault', 'v');
      INSERT INTO attachments VALUES ('f', NULL, 'x.pdf', 'application/pdf', 3, 'hash', '2026-01-01');
      INSERT INTO attachment_chunks VALUES ('f', 0, x'010203');
      INSERT INTO backup_register VALUES ('b', 'x.alcove-backup', 1, 'hash', 9, '2026-01-01T00:00:00.000Z');`,
  2: `INSERT INTO mentor_profile VALUES (1, 'Dr Max Placeholder', NULL, NULL, '');
      INSERT INTO mentees VALUES ('m', 'Pip', NULL, NULL, NULL, NULL, 'chosen', NULL, NULL, NULL,
        '["appraiser"]', 'Ended', 'active', '', '');`,
  3: `INSERT INTO contract_versions VALUES ('c', 'm', 1, 'full', 'agreed', '{}', 3, '2026-01-01', '', '');
      INSERT INTO contract_versions VALUES ('d', 'm', 2, 'full', 'draft', '{}', 0, NULL, '', '');
      INSERT INTO boundaries VALUES ('b', 'm', 'role', 'No references', 'out', NULL, '', '');`,
  4: `INSERT INTO goals VALUES ('g', 'm', 'Balance', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'active',
        NULL, '', '');
      INSERT INTO goal_options VALUES ('o', 'g', 'A day', NULL, NULL, NULL, 5, '', '');
      INSERT INTO goal_choices VALUES ('k', 'g', 'o', 1, '2026-01-01', 'It fits', '');`,
  5: `INSERT INTO sessions VALUES ('s', 'm', 1, '2026-01-01', '10:00', 'Europe/London', 60, 'video', NULL, NULL, '', '');
      INSERT INTO session_records VALUES ('s', '{}', 1, '');
      INSERT INTO private_notes VALUES ('s', '{}', 1, '');
      INSERT INTO actions VALUES ('t', 'm', 's', 'Ring', 'mentee', NULL, 'open', NULL, NULL, '', '');`,
  6: `INSERT INTO document_versions VALUES ('private-note', 's', 1, 1, '', '', x'00', 0, NULL);`,
  7: `INSERT INTO signing_keys VALUES ('k', x'00', x'00', '${'0'.repeat(64)}', '');
      INSERT INTO signed_records VALUES ('r', 's', '', 'x.pdf', '${'1'.repeat(64)}', '${'0'.repeat(64)}', 'f');`,
  8: `INSERT INTO search_texts VALUES (1, 'goal', 'g', 'm', 'shareable', 'Balance', 'thesis', '');
      INSERT INTO search_pending VALUES ('private-note', 's');`,
  9: `INSERT INTO backup_targets VALUES ('t', '/media/stick', 'daily', 7, 5, 12, '', 1, NULL, NULL);
      INSERT INTO backup_rehearsals VALUES ('r', 'b', '', 'password', 1);`,
  10: `INSERT INTO vault_checks VALUES (1, '', '{}');`,
  11: `INSERT INTO vault_keys VALUES ('next', 'password.changed', '', NULL, NULL, NULL, NULL);`,
  12: `INSERT INTO resume_place VALUES (1, '{}');`,
  13: `INSERT INTO bin VALUES ('n', 'boundary', 'x', 'm', 'No references', '', '[]');
      INSERT INTO bin_traces VALUES (1, '');`,
  14: `INSERT INTO relationship_moves VALUES ('p', 'm', 1, 'pause', 'active', 'paused', '2026-01-01', 'Leave', NULL, NULL,
        '2026-03-01', NULL, NULL, '');
      INSERT INTO relationship_waivers VALUES ('w', 'm', '2026-01-01', 'Between us', 1, NULL, '');
      INSERT INTO reviews VALUES ('v', 'm', '2026-01-01', NULL, 'Meeting early', NULL, NULL, NULL, '[]', 'continue',
        '2026-07-01', '', '');
      INSERT INTO endings VALUES ('e', 'm', 1, 'A job plan', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '');
      INSERT INTO closing_statements VALUES ('l', 'e', '{}', 0, NULL, '', '');`,
  15: `UPDATE mentees SET name_on_record = 1, directed_by = 'The regulator', time_source = 'study', hours_a_month = 1.5,
        keep_until = '2030-01-01', earlier_roles = '[{"role":"Supervisor","began":null,"ended":"2023-08-31"}]';
      INSERT INTO conflict_checks VALUES ('k', 'm', 1, 'added', '["appraiser"]', '[]', 'Ended', '');
      INSERT INTO career_stages VALUES ('e', 'm', 'ST4', 'new-role', '2025-08-01', NULL, NULL, '', '');
      INSERT INTO sensitive_details VALUES ('m', 'Told in confidence', '');`,
  16: `INSERT INTO signatures VALUES ('z', 'contract', 'd', 'mentor', 'Dr Max Placeholder', 'I agree.', '2026-01-01', x'01', '');
      INSERT INTO contract_scans VALUES ('f', 'd', '', 0);
      INSERT INTO contract_templates VALUES ('u', 'Ours', 'short', '{}', 0, NULL, '', '');`,
  17: `INSERT INTO boundary_changes VALUES ('h', 'b', 'role', 'No reference', 'out', NULL, NULL, '[]', '');
      INSERT INTO checklist_templates VALUES ('t', 'Before a review', '[]', '', '');
      INSERT INTO checklists VALUES ('l', 'm', 't', 'Before a review', '');
      INSERT INTO checklist_items VALUES ('i', 'l', 1, NULL, 'Ask', NULL, 'done', '2026-01-01', NULL, '');
      INSERT INTO concerns VALUES ('w', 'm', 's', '{}', NULL, NULL, '', '');
      INSERT INTO concern_entries VALUES ('e', 'w', 1, 'noticed', 'unsure', NULL, 'A remark', '2026-01-01', NULL, '');`,
  18: `INSERT INTO goal_moves VALUES ('v', 'g', 1, 'active', 'parked', '2026-01-01', NULL, '');
      INSERT INTO goal_progress VALUES ('p', 'g', '2026-01-01', 'One day kept', '', '');
      INSERT INTO goal_choice_reopenings VALUES ('r', 'k', '2026-01-02', 'The rota changed', '');
      INSERT INTO session_goals VALUES ('s', 'g');
      INSERT INTO contributions VALUES ('i', 'm', 'g', 's', 'mentee-idea', 'A day at the library', '', '');`,
  19: `UPDATE sessions SET others = '["Dr Ada Mockford"]', usefulness = 'much', read_by_mentee_on = '2026-01-02',
        corrections = 'taken-in', read_revision = 1;
      INSERT INTO agenda_items VALUES ('a', 's', 0, 'The diary', 'action', 't', 1);
      INSERT INTO private_logs VALUES ('s', 'Ask about sleep', NULL, '["probing"]', '["supporting"]', '');
      INSERT INTO text_templates VALUES ('x', 'private-note', 'Mine', '{}', '', '');`,
  20: 'SELECT 1;',
  21: `INSERT INTO signed_records
        (id, session_id, signed_at, file_name, sha256, fingerprint, attachment_id, pages, source, amends, amend_reason)
        SELECT 'second', session_id, '', '', sha256, fingerprint, attachment_id, 3, '{}', id, 'A date was wrong'
        FROM signed_records LIMIT 1;
      INSERT INTO record_amendments SELECT session_id, id, 'Another', '' FROM signed_records WHERE amends IS NOT NULL;`,
  22: `INSERT INTO known_fingerprints VALUES ('f', '${'2'.repeat(64)}', 'Dr Ada Mockford', '2026-01-01', '');`,
  23: `INSERT INTO watched_names VALUES ('patient', 0, 'Mrs Tolliver');
      INSERT INTO accepted_identifiers VALUES ('z', 'patient', 'tolliver', 'm', '');`,
  24: `INSERT INTO signing_keys (id, private_key, certificate, fingerprint, created_at, origin, chain)
        VALUES ('own', x'01', x'02', '${'3'.repeat(64)}', '', 'imported', '["02"]');
      INSERT INTO signing_key_uses (fingerprint, since, reason) VALUES ('${'3'.repeat(64)}', '', 'A new name');
      UPDATE signing_keys SET private_key = x'', erased_at = '' WHERE id = 'k';`,
  25: `INSERT INTO signed_documents (id, mentee_id, kind, signed_at, file_name, sha256, fingerprint, pages, bytes)
        VALUES ('p', 'm', 'portfolio', '', '', '${'4'.repeat(64)}', '${'3'.repeat(64)}', 200, 1);`,
  26: 'SELECT 1;',
  27: `INSERT INTO mentees (id, alias, origin, conflicts, status, created_at, updated_at)
        VALUES ('gone', 'Gone', 'chosen', '[]', 'declined', '', '');
      INSERT INTO erased_mentees VALUES ('gone', '');`,
};

const folder = mkdtempSync(join(tmpdir(), 'alcove-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An encrypted database that the first so many steps made and filled. */
function vaultOfAge(version: number): Connection {
  const db = openConnection(join(folder, `${version}-${randomBytes(4).toString('hex')}.db`), randomBytes(32));
  for (const step of migrations.slice(0, version)) {
    migrate(db, migrations.slice(0, step.version));
    db.exec(rowsOf[step.version] ?? 'there are no rows for this step');
  }
  return db;
}

function contentOf(db: Connection): Record<string, unknown[]> {
  const names = db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%'
       AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all() as string[];
  return Object.fromEntries(names.map((name) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]));
}

it('steps are numbered without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

describe.each(migrations.map(({ version, name }) => ({ version, name })))(
  'step $version, $name',
  ({ version }) => {
    let db: Connection;
    beforeAll(() => {
      db = vaultOfAge(version - 1);
    });
    afterAll(() => db.close());

    it('takes over a vault of the step before with every row in it', () => {
      const before = contentOf(db);
      migrate(db, migrations.slice(0, version));
      expect(contentOf(db)).toMatchObject(before);
      expect(db.pragma('user_version', { simple: true })).toBe(version);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(db.pragma('foreign_key_check')).toEqual([]);
    });

    it('leaves tables that take rows', () => {
      db.exec(rowsOf[version] ?? '');
      expect(db.pragma('foreign_key_check')).toEqual([]);
    });
  },
);

it('a vault of any age comes out with the same schema as a new one', () => {
  const schemaOf = (db: Connection) =>
    db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  const fresh = openConnection(join(folder, 'fresh.db'), randomBytes(32));
  migrate(fresh);
  for (const { version } of migrations) {
    const old = vaultOfAge(version);
    migrate(old);
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
    old.close();
  }
  fresh.close();
});

it('every table is strict, and every one that is not the search index has a test row', () => {
  const db = vaultOfAge(migrations.length);
  const loose = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
    .pluck()
    .all();
  expect(loose).toEqual(['sqlite_schema']);
  for (const [name, rows] of Object.entries(contentOf(db))) expect(rows, name).not.toEqual([]);
  db.close();
});

it('the search index follows rows as they come, change and go', () => {
  const db = vaultOfAge(migrations.length);
  const find = db.prepare("SELECT rowid FROM search_index WHERE search_index MATCH 'thesis'").pluck();
  expect(find.all()).toEqual([1]);
  db.exec("UPDATE search_texts SET body = 'placement'");
  expect(find.all()).toEqual([]);
  db.exec('DELETE FROM search_texts');
  expect(db.prepare("SELECT rowid FROM search_index WHERE search_index MATCH 'placement'").all()).toEqual([]);
  db.close();
});
