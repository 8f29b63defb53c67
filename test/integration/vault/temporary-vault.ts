import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { replaceSlot, wrapKeyOf } from '../../../electron/vault/keys/change-slots.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { OfferedCode } from '../../../electron/vault/keys/offered-code.ts';
import { createVault } from '../../../electron/vault/open/create-vault.ts';
import type { OpenedVault, OpenVault } from '../../../electron/vault/open/open-vault.ts';

/** A password that the vault accepts. */
export const password = 'marmalade-lantern-otter-42';

/** The moment at which test vaults are made. */
export const noon = new Date('2026-11-21T12:00:00.000Z');

const folders: string[] = [];
const vaults: OpenVault[] = [];

afterAll(() => {
  for (const vault of vaults.splice(0)) vault.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, removed when the test file is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-test-'));
  folders.push(folder);
  return folder;
}

/** A new open vault with {@link password} at the least KDF cost; closed and removed when the test file is done. */
export async function newVault(
  folder: string = join(temporaryFolder(), 'test.alcove'),
): Promise<OpenedVault> {
  mkdirSync(folder, { recursive: true });
  const vault = await createVault({ folder, password, clock: () => noon, cost: leastCost });
  vaults.push(vault);
  return vault;
}

/** Gives a vault a recovery code that was typed back, and returns it. */
export async function newCode(vault: OpenVault): Promise<string> {
  const changing = { vault, clock: () => noon };
  const offered = new OfferedCode();
  const code = offered.offer();
  const bytes = offered.typedBack(code);
  await replaceSlot(changing, await wrapKeyOf(changing, { kind: 'recovery', bytes }));
  offered.withdraw();
  return code;
}

/** The bytes of every file of a folder, by its name. */
export const filesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
