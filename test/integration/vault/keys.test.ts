import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendAudit, listAudit } from '../../../electron/vault/audit/audit-log.ts';
import { startPageCheck } from '../../../electron/vault/check/page-hmac.ts';
import { transact } from '../../../electron/vault/db.ts';
import { changePassword, setPassword } from '../../../electron/vault/keys/change-password.ts';
import { type Changing, replaceSlot, wrapKeyOf } from '../../../electron/vault/keys/change-slots.ts';
import { changeVaultKey } from '../../../electron/vault/keys/change-vault-key.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { OfferedCode } from '../../../electron/vault/keys/offered-code.ts';
import { type OpenVault, openVault } from '../../../electron/vault/open/open-vault.ts';
import { byCode, byPassword } from '../../../shared/domain/secret.ts';
import { newVault, noon, password } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const other = 'velvet-harbour-cactus-17';
const cost = leastCost;

const changing = (vault: OpenVault): Changing => ({ vault, clock: () => noon });

/** Gives a vault a recovery code, typed back, and returns it. */
async function newCode(vault: OpenVault): Promise<string> {
  const offered = new OfferedCode();
  const code = offered.offer();
  const bytes = offered.typedBack(code.toLowerCase());
  await replaceSlot(changing(vault), await wrapKeyOf(changing(vault), { kind: 'recovery', bytes }));
  offered.withdraw();
  return code;
}

test('a vault opens with its recovery code once that was typed back', async () => {
  const vault = await newVault();
  expect(vault.needs).toBe('code');
  const code = await newCode(vault);
  vault.close();
  const again = await openVault({ folder: vault.folder, secret: byCode(code) });
  expect(again).toMatchObject({ needs: 'password', notices: [] });
  again.close();
  const usual = await openVault({ folder: vault.folder, secret: byPassword(password) });
  expect(usual).toMatchObject({ needs: null, notices: [] });
  usual.close();
});

test('a changed key opens with the password and the new code, and every page is under it', async () => {
  const vault = await newVault();
  const code = await newCode(vault);
  const before = vault.copyKey();
  transact(vault.db, () => appendAudit(vault.db, noon, 'kept', 'k', 's'));
  const offered = new OfferedCode();
  const fresh = offered.offer();
  await changeVaultKey(changing(vault), { current: password, code: offered.typedBack(fresh), cost });
  expect(vault.copyKey().equals(before)).toBe(false);
  transact(vault.db, () => appendAudit(vault.db, noon, 'written after it', 'k', 's'));
  expect(listAudit(vault.db).map(({ event }) => event)).toEqual(
    expect.arrayContaining(['kept', 'key.changed']),
  );
  const key = vault.copyKey();
  vault.close();
  const pages = startPageCheck(key);
  pages.update(readFileSync(join(vault.folder, 'vault.db')));
  expect(pages.finish()).toMatchObject({ damaged: [], whole: true });
  await expect(openVault({ folder: vault.folder, secret: byCode(code) })).rejects.toEqual(
    refusal('code.wrong'),
  );
  for (const secret of [byPassword(password), byCode(fresh)]) {
    const again = await openVault({ folder: vault.folder, secret });
    expect(again.notices).toEqual([]);
    again.close();
  }
});

test('a changed password opens the vault and the old one does not', async () => {
  const vault = await newVault();
  await changePassword(changing(vault), { current: password, password: other, cost });
  vault.close();
  await expect(openVault({ folder: vault.folder, secret: byPassword(password) })).rejects.toEqual(
    refusal('password.wrong'),
  );
  (await openVault({ folder: vault.folder, secret: byPassword(other) })).close();
  void setPassword;
});
