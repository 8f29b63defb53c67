import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import SqlCipher from '@signalapp/sqlcipher';
import { v7 as uuidv7 } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { agreeContract } from '../../../electron/records/contracts/agree-contract.ts';
import { draftContract } from '../../../electron/records/contracts/write-contracts.ts';
import { addMentee } from '../../../electron/records/mentees/write-mentees.ts';
import type { WriteContext } from '../../../electron/records/write-context.ts';
import { appendAudit, listAudit } from '../../../electron/vault/audit/audit-log.ts';
import { auditEntryText, entryTextOfLink } from '../../../electron/vault/chain/entries.ts';
import { readChainHead, readLink } from '../../../electron/vault/chain/links.ts';
import { leaveTombstone } from '../../../electron/vault/chain/seal.ts';
import { verifyChain } from '../../../electron/vault/chain/verify-chain.ts';
import { transact } from '../../../electron/vault/db.ts';
import type { OpenVault } from '../../../electron/vault/open/open-vault.ts';
import { documentOf } from '../../fixtures/rich-documents.ts';
import { testwick } from '../records/test-vault.ts';
import { newVault, noon } from './temporary-vault.ts';

let vault: OpenVault;
let context: WriteContext;
beforeEach(async () => {
  vault = await newVault();
  context = { db: vault.db, clock: () => noon, newId: () => uuidv7() };
});

const note = (subject: string) => transact(vault.db, () => appendAudit(vault.db, noon, 'e', 'k', subject));

/** A contract that was agreed, by its id. */
function agreed(): string {
  const { id: menteeId } = addMentee(context, testwick);
  const { id } = draftContract(context, {
    menteeId,
    template: 'short',
    document: documentOf('Terms', '“ü”'),
  });
  agreeContract(context, { id, agreedOn: '2026-11-21', how: 'said' });
  return id;
}

/** Does what no code of Alcove does, as someone with the key and a database tool could. */
function tamper(sql: string): void {
  const triggers = z
    .array(z.object({ name: z.string(), sql: z.string() }))
    .parse(vault.db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all());
  vault.db.exec('PRAGMA foreign_keys = OFF');
  for (const { name } of triggers) vault.db.exec(`DROP TRIGGER ${name}`);
  vault.db.exec(sql);
  for (const trigger of triggers) vault.db.exec(trigger.sql);
}

test('a new chain begins with the vault’s own root and holds', async () => {
  const root = createHash('sha256').update(`alcove chain v1 ${vault.id}`).digest('hex');
  expect(readChainHead(vault.db)).toEqual({ sequence: 0, head: root });
  expect(await verifyChain(vault.db)).toEqual({ links: 0, tombstones: 0, head: root, broken: null });
});

test('every audit entry and every agreed contract has its link, in the order in which they came', async () => {
  const id = agreed();
  const kinds = vault.db.prepare('SELECT kind, subject_id AS id FROM chain_links ORDER BY sequence').all();
  expect(kinds).toContainEqual({ kind: 'contract', id });
  const entries = listAudit(vault.db);
  expect(entries.length + 1).toBe(kinds.length);
  expect(entries.map(({ sequence }) => sequence)).toEqual(
    entries.map(({ sequence }) => sequence).toSorted((a, b) => a - b),
  );
  const verdict = await verifyChain(vault.db);
  expect(verdict).toMatchObject({ links: kinds.length, broken: null });
  expect(readChainHead(vault.db)).toEqual({ sequence: kinds.length, head: verdict.head });
  expect(readLink(vault.db, kinds.length)).toBe(verdict.head);
  expect(readLink(vault.db, kinds.length + 1)).toBeNull();
});

test('two entries with the same text have different digests: nothing can be guessed from one', () => {
  note('s');
  note('s');
  const digests = vault.db.prepare('SELECT hex(digest) FROM chain_links').pluck().all();
  expect(new Set(digests).size).toBe(2);
});

test('an entry’s text is the same from SQL and from the code, whatever is in it', () => {
  const nasty = '\u0000\u0001\b\t\n\f\r"\\/\u001f\u007f\u2028é💡';
  transact(vault.db, () => appendAudit(vault.db, noon, nasty.slice(1), 'k', 's'));
  const text = vault.db.prepare(`SELECT ${entryTextOfLink} FROM chain_links AS l`).pluck().get();
  expect(text).toBe(
    auditEntryText(1, { at: noon.toISOString(), event: nasty.slice(1), subjectKind: 'k', subjectId: 's' }),
  );
});

test.each([
  ['an audit entry was reworded', "UPDATE audit_log SET event = 'x' WHERE sequence = 2", 2, 'entry-changed'],
  ['an audit entry was taken out', 'DELETE FROM audit_log WHERE sequence = 2', 2, 'entry-missing'],
  [
    'an audit entry was taken out with its link',
    'DELETE FROM audit_log WHERE sequence = 2; DELETE FROM chain_links WHERE sequence = 2',
    2,
    'link-missing',
  ],
  ['a link was changed', 'UPDATE chain_links SET link = zeroblob(32) WHERE sequence = 2', 2, 'link-changed'],
  [
    'a digest was changed',
    'UPDATE chain_links SET digest = zeroblob(32) WHERE sequence = 2',
    2,
    'link-changed',
  ],
  ['a salt was changed', 'UPDATE chain_links SET salt = zeroblob(16) WHERE sequence = 2', 2, 'entry-changed'],
  [
    'a link counts as erased and its entry is still there',
    "UPDATE chain_links SET salt = NULL, erased_at = 'x' WHERE sequence = 2",
    2,
    'entry-not-erased',
  ],
  [
    'an entry was put in without a link',
    "INSERT INTO audit_log VALUES (9, 'at', 'e', 'k', 's')",
    4,
    'entry-without-link',
  ],
])('when %s, the chain names the place', async (_what, sql, sequence, why) => {
  for (const subject of ['a', 'b', 'c']) note(subject);
  tamper(sql);
  expect((await verifyChain(vault.db)).broken).toEqual({ sequence, why });
});

test('a letter changed in an agreed contract is found, and a contract agreed behind the chain’s back too', async () => {
  const id = agreed();
  tamper(`UPDATE contract_versions SET document = replace(document, 'Terms', 'Term5') WHERE id = '${id}'`);
  const { broken } = await verifyChain(vault.db);
  expect(broken?.why).toBe('entry-changed');
  tamper(`UPDATE contract_versions SET document = replace(document, 'Term5', 'Terms') WHERE id = '${id}'`);
  expect((await verifyChain(vault.db)).broken).toBeNull();
  tamper(`INSERT INTO contract_versions (id, mentee_id, number, template, status, document, revision, agreed_on,
      created_at, updated_at)
    SELECT 'x', mentee_id, 9, template, status, document, revision, agreed_on, created_at, updated_at
    FROM contract_versions`);
  expect((await verifyChain(vault.db)).broken?.why).toBe('entry-without-link');
});

test('erasing leaves a tombstone: the contract and its salt are gone, and the chain still holds', async () => {
  const id = agreed();
  const before = readChainHead(vault.db);
  const remove = () => vault.db.prepare('DELETE FROM contract_versions WHERE id = ?').run(id);
  expect(remove).toThrow(/sealed/);
  transact(vault.db, () => {
    leaveTombstone(vault.db, { kind: 'contract', id, at: noon });
    remove();
  });
  expect(readChainHead(vault.db)).toEqual(before);
  expect(await verifyChain(vault.db)).toMatchObject({ tombstones: 1, head: before.head, broken: null });
  const link = vault.db
    .prepare("SELECT salt, erased_at AS at FROM chain_links WHERE kind = 'contract'")
    .get();
  expect(link).toEqual({ salt: null, at: noon.toISOString() });
  expect(() => leaveTombstone(vault.db, { kind: 'contract', id, at: noon })).toThrow(
    expect.objectContaining({ code: 'record.notFound' }),
  );
});

test.each([
  ['changed', 'UPDATE chain_links SET link = zeroblob(32)', /append-only/],
  ['salted anew', 'UPDATE chain_links SET salt = zeroblob(16)', /append-only/],
  [
    'turned into a tombstone for an audit entry',
    "UPDATE chain_links SET salt = NULL, erased_at = 'x'",
    /append-only/,
  ],
  ['removed', 'DELETE FROM chain_links', /append-only/],
  [
    'put in out of order',
    "INSERT INTO chain_links VALUES (9, 'audit', NULL, zeroblob(32), zeroblob(32), zeroblob(16), NULL)",
    /link by link/,
  ],
])('the database itself refuses a link to be %s', (_what, sql, message) => {
  note('a');
  expect(() => vault.db.exec(sql)).toThrow(message);
});

test('the database itself refuses an audit entry without a link', () => {
  expect(() => vault.db.exec("INSERT INTO audit_log VALUES (1, 'at', 'e', 'k', 's')")).toThrow(/FOREIGN KEY/);
});

/** The query that FORMAT.md gives. */
function queryOfFormat(): string {
  const text = readFileSync(join(import.meta.dirname, '../../../electron/vault/FORMAT.md'), 'utf8');
  return /```sql\n(SELECT l\.sequence[^`]*)```/.exec(text)?.[1] ?? 'no query';
}

const outsideRow = z.object({
  sequence: z.int(),
  salt: z.string(),
  entry: z.string(),
  digest: z.string(),
  link: z.string(),
});

test('an outsider verifies the chain with genuine SQLCipher, the query of FORMAT.md and SHA-256 alone', () => {
  agreed();
  const { head } = readChainHead(vault.db);
  const key = vault.copyKey();
  vault.close();
  const db = new SqlCipher(join(vault.folder, 'vault.db'));
  db.pragma(`key = "x'${key.toString('hex')}'"`);
  const rows = z.array(outsideRow).parse(db.prepare(queryOfFormat()).all());
  db.close();
  const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest('hex');
  let link = sha256(Buffer.from(`alcove chain v1 ${vault.id}`));
  for (const row of rows) {
    const hex = (text: string) => Buffer.from(text, 'hex');
    const number = Buffer.from(row.sequence.toString(16).padStart(16, '0'), 'hex');
    if (row.salt !== '') expect(sha256(hex(row.salt), hex(row.entry))).toBe(row.digest.toLowerCase());
    link = sha256(hex(link), number, hex(row.digest));
    expect(link).toBe(row.link.toLowerCase());
  }
  expect(rows.length).toBeGreaterThan(3);
  expect(link).toBe(head);
});
