import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPageCheck } from '../../../electron/vault/check/page-hmac.ts';
import type { WritableDb } from '../../../electron/vault/db.ts';
import type { OpenVault } from '../../../electron/vault/open/open-vault.ts';
import type { Lab } from '../lab.ts';
import type { Expected } from './ledger.ts';

/**
 * Opens a vault, asks for everything it has acknowledged and looks whether it is whole, open and closed. A vault that
 * does not open has lost all of it.
 */
export async function judge(
  { tally, fail }: Pick<Lab, 'tally' | 'fail'>,
  what: string,
  expected: Expected,
  open: () => OpenVault | Promise<OpenVault>,
): Promise<void> {
  let vault: OpenVault;
  try {
    vault = await open();
  } catch (error) {
    tally.lost += expected.size;
    fail(`${what}: the vault does not open: ${describe(error)}`);
    return;
  }
  const missing = expected.missingFrom(vault.db);
  tally.lost += missing.length;
  if (missing.length > 0) fail(`${what}: acknowledged and lost: ${missing.join(', ')}`);
  const key = vault.copyKey();
  const problems = problemsIn(vault.db);
  vault.close();
  const { whole, damaged } = pagesOf(vault.folder, key);
  if (!whole || damaged.length > 0) problems.push(`pages ${damaged.join(', ')} are damaged`);
  if (problems.length > 0) fail(`${what}: ${problems.join('; ')}`);
  else tally.opened += 1;
}

/** What SQLite's own checks find: of structure, of references, and of the search index against its texts. */
function problemsIn(db: WritableDb): string[] {
  const problems: string[] = [];
  const structure = db.prepare('PRAGMA integrity_check').pluck().all();
  if (structure.join() !== 'ok') problems.push(`integrity: ${structure.join(', ')}`);
  const references = db.prepare('PRAGMA foreign_key_check').all();
  if (references.length > 0) problems.push(`references: ${references.length}`);
  try {
    db.prepare("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)").run();
  } catch (error) {
    problems.push(`search index: ${describe(error)}`);
  }
  return problems;
}

function pagesOf(folder: string, key: Buffer) {
  const check = startPageCheck(key);
  check.update(readFileSync(join(folder, 'vault.db')));
  return check.finish();
}

/** An error in a line: its code, where it has one. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? `${String(error.code)} ` : '';
  const cause = error.cause === undefined ? '' : ` (${describe(error.cause)})`;
  return `${code}${error.message}${cause}`;
}
