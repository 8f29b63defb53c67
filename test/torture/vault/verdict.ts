import { checkVault } from '../../../electron/vault/check/check-vault.ts';
import type { OpenVault } from '../../../electron/vault/open/open-vault.ts';
import type { Lab } from '../lab.ts';
import type { Expected } from './ledger.ts';

/**
 * Opens a vault, asks for everything it has acknowledged, closes it and has it checked. A vault that does not open has
 * lost all of it.
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
  const { folder } = vault;
  vault.close();
  const { findings } = await checkVault({
    folder,
    key,
    clock: () => new Date(),
    onProgress: () => undefined,
  });
  for (const { part, why, where } of findings) fail(`${what}: ${part} ${why}: ${where.join(', ')}`);
  if (findings.length + missing.length === 0) tally.opened += 1;
}

/** An error in a line: its code, where it has one. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? `${String(error.code)} ` : '';
  const cause = error.cause === undefined ? '' : ` (${describe(error.cause)})`;
  return `${code}${error.message}${cause}`;
}
