import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendAudit } from '../../../electron/vault/audit/audit-log.ts';
import { readLink } from '../../../electron/vault/chain/links.ts';
import { readStanding } from '../../../electron/vault/chain/standing.ts';
import { transact } from '../../../electron/vault/db.ts';
import { openWithKey } from '../../../electron/vault/open/open-vault.ts';
import { compareStanding, type SeenStanding } from '../../../shared/domain/check-rollback.ts';
import { newVault, noon } from './temporary-vault.ts';

/** A vault that was closed once, and the ways to use it again. */
async function vaultInUse() {
  const first = await newVault();
  const { folder, id } = first;
  const key = first.copyKey();
  let seen: SeenStanding | null = null;
  const remember = (standing: ReturnType<typeof first.close>) => {
    if (standing !== null) seen = { ...standing, at: noon.toISOString() };
  };
  remember(first.close());
  return {
    folder,
    reopen: () => openWithKey({ folder, key: Buffer.from(key), id }),
    /** Opens the vault, does something in it, closes it and remembers how far it had come. */
    use(work: (db: typeof first.db) => void = () => undefined): void {
      const vault = this.reopen();
      work(vault.db);
      remember(vault.close());
    },
    compare(): ReturnType<typeof compareStanding> {
      const vault = this.reopen();
      const link = seen === null ? null : readLink(vault.db, seen.sequence);
      const verdict = compareStanding(seen, readStanding(vault.db), link);
      vault.close();
      return verdict;
    },
    seen: () => seen,
  };
}

type Work = Parameters<Awaited<ReturnType<typeof vaultInUse>>['use']>[0];
const note: Work = (db) => transact(db, () => appendAudit(db, noon, 'e', 'k', 's'));
const type: Work = (db) =>
  db.prepare("INSERT INTO search_pending VALUES ('contract', ?)").run(`${Math.random()}`);

test('each closing with something changed is a generation of its own, one without is not', async () => {
  const vault = await vaultInUse();
  const before = vault.seen()?.generation ?? 0;
  vault.use();
  expect(vault.seen()?.generation).toBe(before);
  vault.use(note);
  vault.use(type);
  expect(vault.seen()?.generation).toBe(before + 2);
});

test.each([
  ['noted', note],
  ['typed', type],
])('yesterday’s copy is noticed when something was %s since', async (_what, work) => {
  const vault = await vaultInUse();
  vault.use(note);
  const file = join(vault.folder, 'vault.db');
  copyFileSync(file, `${file}.yesterday`);
  expect(vault.compare()).toBeNull();
  vault.use(work);
  expect(vault.compare()).toBeNull();
  copyFileSync(`${file}.yesterday`, file);
  expect(vault.compare()).toBe('older');
});

test('a copy that was used elsewhere is noticed, however far it has come', async () => {
  const vault = await vaultInUse();
  vault.use(note);
  const file = join(vault.folder, 'vault.db');
  copyFileSync(file, `${file}.elsewhere`);
  vault.use(note);
  const here = vault.seen();
  copyFileSync(`${file}.elsewhere`, file);
  const elsewhere = vault.reopen();
  for (let times = 0; times < 5; times += 1) note(elsewhere.db);
  elsewhere.close();
  expect(vault.seen()).toBe(here);
  expect(vault.compare()).toBe('another');
});
