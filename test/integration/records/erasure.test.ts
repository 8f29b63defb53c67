import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { vaultHandlers as on } from '../../../electron/ipc/vault-handlers/index.ts';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { settleSearch } from '../../../electron/records/search/settle-search.ts';
import { upkeep } from '../../../electron/records/upkeep/upkeep.ts';
import { readChainHead } from '../../../electron/vault/chain/links.ts';
import { sealInChain } from '../../../electron/vault/chain/seal.ts';
import { verifyChain } from '../../../electron/vault/chain/verify-chain.ts';
import { sealRecord } from './seal-record.ts';
import { type TestVault, testVault } from './test-vault.ts';

/** Tables that say nothing about any one mentee. */
const ofNobody = new Set([
  'audit_log',
  'backup_register',
  'backup_rehearsals',
  'backup_targets',
  'bin_traces',
  'chain_links',
  'checklist_templates',
  'contract_templates',
  'erased_mentees',
  'known_fingerprints',
  'mentor_profile',
  'search_index',
  'signing_key_uses',
  'signing_keys',
  'text_templates',
  'vault_checks',
  'vault_identity',
  'vault_keys',
  'watched_names',
]);

type Row = Readonly<Record<string, unknown>>;
const row = z.record(z.string(), z.unknown());

let vault: TestVault;
let fern: string;
beforeAll(async () => {
  vault = await testVault();
  vault.setClock('2026-11-21T12:00:00.000Z');
  seedSample(vault);
  settleSearch(vault);
  fern = on['mentees.list'](vault, undefined).find(({ alias }) => alias === 'Dr Fern Exampleton')?.id ?? '';
  await fillEveryTable();
});
afterAll(() => vault.remove());

/** Gives the mentee a row in each table that the sample leaves empty. */
async function fillEveryTable(): Promise<void> {
  const { db } = vault;
  const one = (text: string) => z.string().parse(db.prepare(text).pluck().get(fern));
  const session = one(
    "SELECT id FROM sessions WHERE mentee_id = ? AND state = 'held' ORDER BY number LIMIT 1",
  );
  const contract = one("SELECT id FROM contract_versions WHERE mentee_id = ? AND status = 'agreed' LIMIT 1");
  const record = await sealRecord(vault, session, Buffer.from('a signed record'));
  db.exec(`
    INSERT INTO record_amendments VALUES ('${session}', '${record.id}', 'A date was wrong', '');
    INSERT INTO accepted_identifiers VALUES ('z', 'patient', 'tolliver', '${fern}', '');
    INSERT OR REPLACE INTO sensitive_details VALUES ('${fern}', 'Kept apart', '');
    INSERT INTO attachments (id, mentee_id, name, media_type, bytes, sha256, created_at)
      VALUES ('scan', '${fern}', 'scan.pdf', 'application/pdf', 4, '${'5'.repeat(64)}', '');
    INSERT INTO attachment_chunks (attachment_id, number, bytes) VALUES ('scan', 0, x'00112233');
    INSERT INTO contract_scans VALUES ('scan', '${contract}', '', 0);
    INSERT INTO signed_documents (id, mentee_id, kind, signed_at, file_name, sha256, fingerprint, pages, bytes)
      VALUES ('p', '${fern}', 'portfolio', '', '', '${'4'.repeat(64)}', '${record.fingerprint}', 200, 1);
    INSERT OR IGNORE INTO search_pending (kind, subject_id) VALUES ('private-note', '${session}');
    INSERT INTO relationship_waivers VALUES ('w', '${fern}', '2026-01-01', 'Between us', 1, NULL, '');
    INSERT INTO reviews VALUES ('v', '${fern}', '2026-01-01', NULL, 'Meeting early', NULL, NULL, NULL, '[]', 'continue',
      '2026-07-01', '', '');
    INSERT INTO endings VALUES ('e', '${fern}', 1, 'A job plan', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', '');
    INSERT INTO closing_statements VALUES ('l', 'e', '{}', 0, '2026-01-02', '', '');
    INSERT INTO boundary_changes SELECT 'h', id, 'role', 'No reference', 'out', NULL, NULL, '[]', '' FROM boundaries
      WHERE mentee_id = '${fern}' LIMIT 1;
    INSERT INTO concerns VALUES ('c', '${fern}', '${session}', '{}', NULL, NULL, '', '');
    INSERT INTO concern_entries VALUES ('n', 'c', 1, 'noticed', 'unsure', NULL, 'A remark', '2026-01-01', NULL, '');
    INSERT INTO resume_place (id, place) VALUES (1, '{"route":"/mentees/${fern}"}');`);
  sealInChain(db, 'signed-record', 'p');
  sealInChain(db, 'closing-statement', 'l');
  const { id } = on['actions.add'](vault, {
    menteeId: fern,
    sessionId: null,
    details: { title: 'Ring', owner: 'mentor', due: null, status: 'open', outcome: null },
  });
  on['bin.delete'](vault, { kind: 'action', subjectId: id });
}

function tables(): string[] {
  const names = vault.db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index_%'",
    )
    .pluck();
  return z.array(z.string()).parse(names.all());
}

/** Every row of every table, as text. */
function everything(): Map<string, Row[]> {
  return new Map(
    tables().map((name) => [name, z.array(row).parse(vault.db.prepare(`SELECT * FROM ${name}`).all())]),
  );
}

const whenRefused = (rule: string) => expect.objectContaining({ code: 'record.invalid', facts: { rule } });
const erase = (alias = 'Dr Fern Exampleton') => on['erasure.erase'](vault, { menteeId: fern, alias });

test('while the relationship goes on, and without the very alias, nothing is erased', () => {
  expect(() => erase()).toThrow(whenRefused('erase-not-over'));
  vault.db.prepare("UPDATE mentees SET status = 'closed' WHERE id = ?").run(fern);
  expect(() => erase('Dr Rowan Testwick')).toThrow(whenRefused('erase-another-alias'));
  expect(() => vault.db.prepare('DELETE FROM conflict_checks WHERE mentee_id = ?').run(fern)).toThrow(
    /append-only/,
  );
});

test('what would go is counted, and the backups that still have it', () => {
  const { sessions, files, backups } = on['erasure.read'](vault, { menteeId: fern });
  expect({ sessions: sessions > 2, files, backups }).toEqual({ sessions: true, files: 2, backups: 0 });
});

test('erasing takes every row and every word of the mentee, leaves everybody else’s, and the chain still holds', async () => {
  const before = everything();
  const head = readChainHead(vault.db);
  erase();
  const after = everything();

  const gone = [...before].flatMap(([name, rows]) => {
    const left = new Set((after.get(name) ?? []).map((each) => JSON.stringify(each)));
    return rows.filter((each) => !left.has(JSON.stringify(each))).map((each) => ({ name, each }));
  });
  const lost = new Set(gone.map(({ name }) => name));
  expect(
    tables().filter((name) => !ofNobody.has(name) && !lost.has(name)),
    'a table that kept all',
  ).toEqual([]);

  const ids = gone.flatMap(({ name, each }) =>
    lost.has(name) && typeof each.id === 'string' ? [each.id] : [],
  );
  const kept = JSON.stringify(
    [...after].filter(([name]) => !['audit_log', 'chain_links', 'erased_mentees'].includes(name)),
  );
  expect(
    ids.filter((id) => kept.includes(`"${id}"`)),
    'a row that still names what is gone',
  ).toEqual([]);
  expect(kept).not.toContain('Fern');
  expect(after.get('erased_mentees')).toEqual([{ mentee_id: fern, erased_at: '2026-11-21T12:00:00.000Z' }]);
  expect(
    on['mentees.list'](vault, undefined)
      .map(({ alias }) => alias)
      .toSorted(),
  ).toEqual(['Dr Rowan Testwick', 'Pip Samplesby']);
  expect(vault.db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);

  const { broken, tombstones } = await verifyChain(vault.db);
  expect(broken).toBeNull();
  expect(tombstones).toBeGreaterThanOrEqual(3);
  expect(readChainHead(vault.db)).not.toEqual(head);
});

test('once upkeep has been through the search index, no word of the mentee is left in its pages', () => {
  vault.db.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search_index', 'row')");
  const words = () =>
    z.array(z.string()).parse(vault.db.prepare('SELECT term FROM temp.words').pluck().all());
  for (const _ of upkeep(vault));
  expect(words().filter((word) => /^(fern|exampleton)/.test(word))).toEqual([]);
  expect(vault.db.prepare('SELECT count(*) FROM bin_traces').pluck().get()).toBe(0);
});

test('what is erased cannot be erased again, nor the note of it taken back', () => {
  expect(() => erase()).toThrow(expect.objectContaining({ code: 'record.notFound' }));
  expect(() => vault.db.exec('DELETE FROM erased_mentees')).toThrow(/never taken back/);
});
