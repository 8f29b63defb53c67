import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { seedSample } from '../../../electron/records/sample/seed-sample.ts';
import { settleSearch } from '../../../electron/records/search/settle-search.ts';
import { writeAttachment } from '../../../electron/vault/attachments/write-attachment.ts';
import { appendAudit } from '../../../electron/vault/audit/audit-log.ts';
import { readChainHead } from '../../../electron/vault/chain/links.ts';
import { checkVault } from '../../../electron/vault/check/check-vault.ts';
import { emptyJournal } from '../../../electron/vault/check/hold-still.ts';
import { transact } from '../../../electron/vault/db.ts';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import { openWithKey } from '../../../electron/vault/open/open-vault.ts';
import type { CheckReport } from '../../../shared/domain/check.ts';
import { checkFlippedBits } from '../../torture/check/flipped-bits.ts';
import { pageRegions } from '../../torture/check/page-regions.ts';
import { canMount, readOnlyView } from './mounts.ts';
import { newVault, noon, temporaryFolder } from './temporary-vault.ts';

let genuine: string;
let key: Buffer;
let vaultId: string;

/** The sample vault, closed, with a file in it that fills several pages and pages that were freed. */
beforeAll(async () => {
  const vault = await newVault();
  const context = { db: vault.db, clock: () => noon, newId: () => uuidv7() };
  seedSample(context);
  settleSearch(context);
  const about = { name: 'x.pdf', mediaType: 'application/pdf', menteeId: null, at: noon };
  await writeAttachment(vault.db, about, bytes(60_000));
  vault.db.exec(
    `CREATE TABLE passing (x BLOB) STRICT; INSERT INTO passing VALUES (zeroblob(50000)); DROP TABLE passing`,
  );
  key = vault.copyKey();
  vaultId = vault.id;
  vault.close();
  genuine = vault.folder;
});

async function* bytes(length: number): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(length, 'scan');
}

/** A copy of the genuine vault, to be spoilt. */
function copyOfVault(): string {
  const folder = join(temporaryFolder(), 'copy.alcove');
  mkdirSync(folder);
  for (const name of ['vault.db', 'keys.json', 'keys.copy.json'])
    copyFileSync(join(genuine, name), join(folder, name));
  return folder;
}

const check = (folder: string) => checkVault({ folder, key, clock: () => noon, onProgress: () => undefined });
const partsOf = ({ findings, unread }: CheckReport) => [...findings.map(({ part }) => part), ...unread];

/** Changes rows as someone with the key and a database tool could. */
function tamper(folder: string, sql: string): void {
  const db = openConnection(join(folder, 'vault.db'), key);
  db.unsafeMode(true);
  db.pragma('foreign_keys = OFF');
  const triggers = db
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    .raw()
    .all() as string[][];
  for (const [name] of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  for (const [, definition] of triggers) db.exec(String(definition));
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode = DELETE');
  db.close();
}

test('a genuine vault is found sound, with everything in it counted, and is not changed', async () => {
  const before = readdirSync(genuine).map((name) => readFileSync(join(genuine, name)));
  const phases = new Set<string>();
  const report = await checkVault({
    folder: genuine,
    key,
    clock: () => noon,
    onProgress: (phase) => phases.add(phase),
  });
  expect(report).toMatchObject({ findings: [], unread: [], checkedAt: noon.toISOString() });
  expect(report.counts.pages).toBe(readFileSync(join(genuine, 'vault.db')).length / 4096);
  expect(report.counts).toMatchObject({ attachments: 1, tombstones: 0 });
  expect(report.counts.documents).toBeGreaterThan(20);
  expect(report.counts.links).toBeGreaterThan(50);
  expect([...phases]).toEqual(['preparing', 'checking', 'structure', 'search', 'chain', 'contents']);
  expect(readdirSync(genuine).map((name) => readFileSync(join(genuine, name)))).toEqual(before);
});

test('an open vault is checked while it is open, and says the head that it has', async () => {
  const vault = openWithKey({ folder: copyOfVault(), key: Buffer.from(key), id: vaultId });
  transact(vault.db, () => appendAudit(vault.db, noon, 'e', 'k', 's'));
  await expect(check(vault.folder)).rejects.toThrow(expect.objectContaining({ code: 'busy' }));
  emptyJournal(vault.db);
  const report = await check(vault.folder);
  expect(report).toMatchObject({ findings: [], chainHead: readChainHead(vault.db).head });
  vault.close();
});

test('a vault that is written to during its check stays sound and keeps every row', async () => {
  const vault = openWithKey({ folder: copyOfVault(), key: Buffer.from(key), id: vaultId });
  emptyJournal(vault.db);
  let noted = 0;
  const report = await checkVault({
    folder: vault.folder,
    key,
    clock: () => noon,
    onProgress: (phase) => {
      if (phase === 'preparing') return;
      noted += 1;
      transact(vault.db, () => appendAudit(vault.db, noon, 'e', 'k', `${noted}`));
      vault.db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    },
  });
  expect(report.findings).toEqual([]);
  emptyJournal(vault.db);
  const { counts } = await check(vault.folder);
  expect(counts.links).toBe(report.counts.links + noted);
  vault.close();
});

test.skipIf(!canMount())(
  'a vault that a crash left on a read-only medium is checked with its journal, and nothing of it is left elsewhere',
  async () => {
    const vault = openWithKey({ folder: copyOfVault(), key: Buffer.from(key), id: vaultId });
    transact(vault.db, () => appendAudit(vault.db, noon, 'e', 'k', 'only in the journal'));
    const { head } = readChainHead(vault.db);
    const crashed = temporaryFolder();
    cpSync(vault.folder, crashed, { recursive: true });
    vault.close();
    const scratches = () => readdirSync(tmpdir()).filter((name) => name.endsWith('.part'));
    const before = scratches();
    expect(await check(readOnlyView(crashed))).toMatchObject({ findings: [], unread: [], chainHead: head });
    const file = join(crashed, 'vault.db');
    const spoilt = readFileSync(file);
    spoilt.fill(0, 3 * 4096 + 100, 3 * 4096 + 110);
    writeFileSync(file, spoilt);
    expect(partsOf(await check(readOnlyView(crashed)))).toContain('pages');
    expect(scratches()).toEqual(before);
  },
);

test('a check that is stopped says so', async () => {
  const abort = new AbortController();
  const stopped = checkVault({
    folder: genuine,
    key,
    clock: () => noon,
    onProgress: (phase) => phase === 'search' && abort.abort(),
    signal: abort.signal,
  });
  await expect(stopped).rejects.toThrow(expect.objectContaining({ code: 'cancelled' }));
});

test.each([
  ['bytes hung on behind the end', (file: string) => appendFileSync(file, Buffer.alloc(4096, 7)), 'pages'],
  ['a few bytes hung on behind the end', (file: string) => appendFileSync(file, 'x'), 'pages'],
  ['the last page gone', (file: string) => truncateSync(file, readFileSync(file).length - 4096), 'structure'],
  [
    'its end gone within a page',
    (file: string) => truncateSync(file, readFileSync(file).length - 1),
    'pages',
  ],
  [
    'two pages in each other’s place',
    (file: string) => {
      const whole = readFileSync(file);
      const page = Buffer.from(whole.subarray(8192, 12_288));
      whole.copy(whole, 8192, 12_288, 16_384);
      page.copy(whole, 12_288);
      writeFileSync(file, whole);
    },
    'pages',
  ],
])('a vault with %s is found out', async (_what, spoil, part) => {
  const folder = copyOfVault();
  spoil(join(folder, 'vault.db'));
  expect(partsOf(await check(folder))).toContain(part);
});

test.each([
  ['chain', "UPDATE audit_log SET event = 'nothing' WHERE sequence = 1", ['1']],
  ['references', "UPDATE actions SET mentee_id = 'nobody'", ['actions']],
  ['search', "UPDATE search_texts SET body = 'other' WHERE id = 1", ['search_index']],
  ['search', 'DELETE FROM search_index_data WHERE id > 100', ['search_index']],
  ['structure', 'CREATE VIEW evil AS SELECT 1', ['sqlite_schema']],
  ['attachments', "UPDATE attachment_chunks SET bytes = x'00'", null],
  ['attachments', 'DELETE FROM attachment_chunks', null],
  ['documents', `UPDATE private_notes SET document = '{"version":1,"content":7}'`, null],
  ['documents', "UPDATE document_versions SET deflated = x'00' WHERE kind = 'contract'", null],
])('what is wrong with the %s is found, though every page is sound: %s', async (part, sql, where) => {
  const folder = copyOfVault();
  tamper(folder, sql);
  const report = await check(folder);
  expect(partsOf(report)).toContain(part);
  expect(partsOf(report)).not.toContain('pages');
  const found = report.findings.find((finding) => finding.part === part);
  if (where !== null) expect(found?.where).toEqual(where);
  expect(JSON.stringify(report)).not.toMatch(/Exampleton|resit/);
});

test.each([
  [
    'the first copy of the keys is gone',
    ['keys.json'],
    (folder: string) => rmSync(join(folder, 'keys.json')),
  ],
  [
    'the second copy is no key file',
    ['keys.copy.json'],
    (folder: string) => writeFileSync(join(folder, 'keys.copy.json'), 'not json'),
  ],
  [
    'the two copies differ',
    ['keys.json', 'keys.copy.json'],
    (folder: string) => {
      const text = readFileSync(join(folder, 'keys.json'), 'utf8');
      writeFileSync(join(folder, 'keys.json'), `${text} `);
    },
  ],
  [
    'an older key file was put back',
    ['keys.json'],
    (folder: string) => {
      const text = readFileSync(join(folder, 'keys.json'), 'utf8');
      writeFileSync(join(folder, 'keys.json'), text.replace(/"createdAt": "2026/, '"createdAt": "2025'));
    },
  ],
])('when %s, the check says which', async (_what, where, spoil) => {
  const folder = copyOfVault();
  spoil(folder);
  expect((await check(folder)).findings).toEqual([{ part: 'keys', where, why: null }]);
});

test('a vault whose first page is spoilt does not open, and its check still says so', async () => {
  const folder = copyOfVault();
  const whole = readFileSync(join(folder, 'vault.db'));
  whole[100] = (whole[100] ?? 0) ^ 1;
  writeFileSync(join(folder, 'vault.db'), whole);
  const report = await check(folder);
  expect(report.findings[0]).toEqual({ part: 'pages', where: ['1'], why: null });
  expect(report.unread).toEqual(['structure', 'references', 'search', 'chain', 'documents', 'attachments']);
  expect(report.chainHead).toBeNull();
});

test('a page that cannot be read keeps nothing else from being read', async () => {
  const folder = copyOfVault();
  const file = join(folder, 'vault.db');
  const whole = readFileSync(file);
  const last = pageRegions(whole, key).overflow.at(-1) ?? 0;
  whole[last * 4096 - 500] = (whole[last * 4096 - 500] ?? 0) ^ 1;
  writeFileSync(file, whole);
  const report = await check(folder);
  expect(report.findings).toContainEqual({ part: 'pages', where: [`${last}`], why: null });
  expect(partsOf(report)).not.toContain('keys');
  expect(partsOf(report)).not.toContain('chain');
  expect(report.counts.links).toBeGreaterThan(50);
});

test('of forty bits flipped one by one, in every kind of page, each is found and its page named', async () => {
  const folder = copyOfVault();
  const regions = pageRegions(readFileSync(join(folder, 'vault.db')), key);
  for (const pages of Object.values(regions)) expect(pages.length).toBeGreaterThan(0);
  const outcome = await checkFlippedBits({ folder, key, count: 40, seed: 1 });
  expect(outcome).toEqual({ flips: 40, found: 40, missed: [] });
  expect((await check(folder)).findings).toEqual([]);
});
