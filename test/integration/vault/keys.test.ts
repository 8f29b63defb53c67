import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { appendAudit, listAudit } from '../../../electron/vault/audit/audit-log.ts';
import { startPageCheck } from '../../../electron/vault/check/page-hmac.ts';
import { transact } from '../../../electron/vault/db.ts';
import { changePassword, proveSecret, setPassword } from '../../../electron/vault/keys/change-password.ts';
import {
  type Changing,
  dropKeystoreSlot,
  replaceSlot,
  wrapKeyOf,
} from '../../../electron/vault/keys/change-slots.ts';
import { changeVaultKey, VaultKeyChange } from '../../../electron/vault/keys/change-vault-key.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { readKeyNotes } from '../../../electron/vault/keys/key-notes.ts';
import { makeNextDatabase } from '../../../electron/vault/keys/next-database.ts';
import { OfferedCode } from '../../../electron/vault/keys/offered-code.ts';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import { createVault } from '../../../electron/vault/open/create-vault.ts';
import { type OpenVault, openVault } from '../../../electron/vault/open/open-vault.ts';
import { byCode, byPassword } from '../../../shared/domain/secret.ts';
import { canMount, smallDisk } from './mounts.ts';
import { newCode, newVault, noon, password } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const other = 'velvet-harbour-cactus-17';
const cost = leastCost;
const names = ['keys.json', 'keys.copy.json'] as const;

const changing = (vault: OpenVault): Changing => ({ vault, clock: () => noon });
const open = (folder: string, typed: string) =>
  openVault({
    folder,
    secret: typed.includes('-') && /^[0-9A-Z-]+$/.test(typed) ? byCode(typed) : byPassword(typed),
  });
const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const filesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, read(folder, name)]));

async function expectOpens(folder: string, typed: string, found: object = { notices: [] }): Promise<void> {
  const vault = await open(folder, typed);
  expect(vault).toMatchObject(found);
  vault.close();
}

async function expectRefused(folder: string, typed: string, code: string): Promise<void> {
  await expect(open(folder, typed)).rejects.toEqual(refusal(code));
}

describe('the recovery code', () => {
  test('is needed before a new vault shows its pages, and opens it from then on', async () => {
    const vault = await newVault();
    expect(vault.needs).toBe('code');
    vault.close();
    await expectOpens(vault.folder, password, { needs: 'code' });
    const again = await open(vault.folder, password);
    const code = await newCode(again);
    again.close();
    await expectOpens(vault.folder, code, { needs: 'password', notices: [] });
    await expectOpens(vault.folder, password, { needs: null, notices: [] });
  });

  test('counts only once it was typed back; the one before it is dead from that moment', async () => {
    const vault = await newVault();
    const old = await newCode(vault);
    const offered = new OfferedCode();
    const given = offered.offer();
    await proveSecret(vault, byCode(old));
    await expect(proveSecret(vault, byCode(given))).rejects.toEqual(refusal('code.wrong'));
    expect(() => offered.typedBack(old)).toThrow(refusal('code.wrong'));
    expect(() => offered.typedBack(given.slice(0, -1))).toThrow(refusal('code.mistyped'));
    expect(() => offered.typedBack('')).toThrow(refusal('code.empty'));
    offered.withdraw();
    expect(() => offered.typedBack(given)).toThrow(refusal('code.expired'));
    const taken = await newCode(vault);
    vault.close();
    await expectRefused(vault.folder, old, 'code.wrong');
    await expectRefused(vault.folder, given, 'code.wrong');
    await expectOpens(vault.folder, taken);
  });

  test('of another vault does not open this one, and a vault without one says so', async () => {
    const [one, two] = [await newVault(), await newVault()];
    const code = await newCode(two);
    await expect(proveSecret(one, byCode(code))).rejects.toEqual(refusal('code.none'));
    one.close();
    await expectRefused(one.folder, code, 'code.none');
    const again = await open(one.folder, password);
    await newCode(again);
    again.close();
    const before = filesIn(one.folder);
    await expectRefused(one.folder, code, 'code.wrong');
    expect(filesIn(one.folder)).toEqual(before);
  });
});

describe('the password', () => {
  test('is changed with the present one; the database is not touched by it', async () => {
    const vault = await newVault();
    const key = vault.copyKey();
    const change = (current: string, next: string) =>
      changePassword(changing(vault), { current, password: next, userInputs: ['Max Placeholder'], cost });
    await expect(change('wrong', other)).rejects.toEqual(refusal('password.wrong'));
    await expect(change('', other)).rejects.toEqual(refusal('password.empty'));
    await expect(change(password, '')).rejects.toEqual(refusal('password.empty'));
    await expect(change(password, 'Max Placeholder')).rejects.toEqual(refusal('password.weak'));
    await proveSecret(vault, byPassword(password));
    await change(password, other);
    expect(vault.copyKey()).toEqual(key);
    expect(listAudit(vault.db).map(({ event }) => event)).toEqual(['password.changed']);
    vault.close();
    await expectRefused(vault.folder, password, 'password.wrong');
    await expectOpens(vault.folder, other);
  });

  test('is set anew after the vault was opened with the code, which stays', async () => {
    const vault = await newVault();
    const code = await newCode(vault);
    vault.close();
    const again = await open(vault.folder, code);
    await setPassword(changing(again), { password: other, cost });
    again.close();
    await expectRefused(vault.folder, password, 'password.wrong');
    await expectOpens(vault.folder, other);
    await expectOpens(vault.folder, code);
  });

  test('that was replaced is noted for as long as today’s key is the same', async () => {
    const vault = await newVault();
    await newCode(vault);
    expect(readKeyNotes(vault.db).replacedAt).toBe(null);
    await setPassword(changing(vault), { password: other, cost });
    expect(readKeyNotes(vault.db).replacedAt).toBe(noon.toISOString());
    const offered = new OfferedCode();
    const code = offered.typedBack(offered.offer());
    await changeVaultKey(changing(vault), { current: other, code, cost });
    expect(readKeyNotes(vault.db)).toMatchObject({ event: 'key.changed', replacedAt: null });
  });
});

describe('an older key file that was put back', () => {
  async function replaced() {
    const vault = await newVault();
    const oldCode = await newCode(vault);
    const old = read(vault.folder, 'keys.json');
    await setPassword(changing(vault), { password: other, cost });
    const code = await newCode(vault);
    vault.close();
    const put = (...which: readonly string[]) => {
      for (const name of which) writeFileSync(join(vault.folder, name), old);
    };
    return { folder: vault.folder, oldCode, code, put, right: read(vault.folder, 'keys.json'), old };
  }

  test.each(names)('as %s counts for nothing beside the right one', async (name) => {
    const { folder, oldCode, code, put, right } = await replaced();
    put(name);
    const before = filesIn(folder);
    await expectRefused(folder, password, 'password.replaced');
    await expectRefused(folder, oldCode, 'code.wrong');
    for (const each of names) expect(read(folder, each)).toBe(before[each]);
    await expectOpens(folder, code);
    for (const each of names) expect(read(folder, each)).toBe(right);
    put(name);
    await expectOpens(folder, other);
    for (const each of names) expect(read(folder, each)).toBe(right);
  });

  test('in both places opens the vault and is spoken of, and nothing is overwritten', async () => {
    const { folder, oldCode, put, old } = await replaced();
    put(...names);
    for (const secret of [password, oldCode]) {
      await expectOpens(folder, secret, { notices: [{ code: 'keys-outdated' }] });
      for (const name of names) expect(read(folder, name)).toBe(old);
    }
    await expectRefused(folder, other, 'password.wrong');
  });

  test('is spoken of until both the password and the code are new', async () => {
    const { folder, put } = await replaced();
    put(...names);
    const vault = await open(folder, password);
    await changePassword(changing(vault), { current: password, password: other, cost });
    vault.close();
    await expectOpens(folder, other, { notices: [{ code: 'keys-outdated' }] });
    const again = await open(folder, other);
    await newCode(again);
    again.close();
    await expectOpens(folder, other, { notices: [] });
  });
});

describe('another key for the vault', () => {
  const fresh = (): { typed: string; code: Buffer } => {
    const offered = new OfferedCode();
    const typed = offered.offer();
    return { typed, code: offered.typedBack(typed) };
  };

  test('opens with the password and the new code; every page is under it and everything is there', async () => {
    const vault = await newVault();
    const old = await newCode(vault);
    const before = vault.copyKey();
    transact(vault.db, () => appendAudit(vault.db, noon, 'kept', 'k', 's'));
    vault.db
      .prepare('INSERT INTO vault_checks VALUES (1, ?, ?)')
      .run('', JSON.stringify('gone'.repeat(50_000)));
    vault.db.exec('DELETE FROM vault_checks');
    const { typed, code } = fresh();
    await changeVaultKey(changing(vault), { current: password, code, cost });
    const key = vault.copyKey();
    expect(key.equals(before)).toBe(false);
    transact(vault.db, () => appendAudit(vault.db, noon, 'written after it', 'k', 's'));
    vault.close();
    const pages = startPageCheck(key);
    pages.update(readFileSync(join(vault.folder, 'vault.db')));
    expect(pages.finish()).toMatchObject({ damaged: [], whole: true });
    expect(() => openConnection(join(vault.folder, 'vault.db'), before, { readonly: true })).toThrow();
    await expectRefused(vault.folder, old, 'code.wrong');
    for (const secret of [password, typed]) await expectOpens(vault.folder, secret);
    const again = await open(vault.folder, password);
    const events = listAudit(again.db).map(({ event }) => event);
    expect(events).toEqual(['code.changed', 'kept', 'key.changed', 'written after it']);
    again.close();
    expect(JSON.parse(read(vault.folder, 'keys.json')).slots).toHaveLength(2);
  });

  test('needs the present password', async () => {
    const vault = await newVault();
    const before = names.map((name) => read(vault.folder, name));
    const change = changeVaultKey(changing(vault), { current: other, code: fresh().code, cost });
    await expect(change).rejects.toEqual(refusal('password.wrong'));
    expect(names.map((name) => read(vault.folder, name))).toEqual(before);
  });

  test('is made again when something was written meanwhile', async () => {
    const vault = await newVault();
    let copies = 0;
    const onStep = (step: string) => {
      if (step !== 'copied') return;
      copies += 1;
      if (copies < 3) transact(vault.db, () => appendAudit(vault.db, noon, `meanwhile ${copies}`, 'k', 's'));
    };
    await changeVaultKey({ ...changing(vault), onStep }, { current: password, code: fresh().code, cost });
    expect(copies).toBe(3);
    const events = listAudit(vault.db).map(({ event }) => event);
    expect(events).toEqual(['meanwhile 1', 'meanwhile 2', 'key.changed']);
  });

  test('is given up when another process reads the vault, which stays as it was', async () => {
    const vault = await newVault();
    const code = await newCode(vault);
    const key = vault.copyKey();
    const right = read(vault.folder, 'keys.json');
    const change = await VaultKeyChange.begin(changing(vault), {
      current: password,
      code: fresh().code,
      cost,
    });
    await makeNextDatabase(change.ticket());
    const reader = openConnection(join(vault.folder, 'vault.db'), vault.copyKey(), { readonly: true });
    const rows = reader.prepare('SELECT id FROM vault_identity').iterate();
    rows.next();
    await expect(change.finish()).rejects.toEqual(refusal('vault.inUse'));
    rows.return?.();
    reader.close();
    await change.abandon();
    expect(vault.copyKey()).toEqual(key);
    transact(vault.db, () => appendAudit(vault.db, noon, 'goes on', 'k', 's'));
    vault.close();
    expect(read(vault.folder, 'keys.json')).toBe(right);
    expect(readdirSync(vault.folder)).not.toContain('vault.next.db');
    for (const secret of [password, code]) await expectOpens(vault.folder, secret);
  });

  test('can be called off while the copy is made', async () => {
    const vault = await newVault();
    const right = read(vault.folder, 'keys.json');
    const abort = new AbortController();
    const change = changeVaultKey(
      changing(vault),
      { current: password, code: fresh().code, cost },
      { signal: abort.signal, onProgress: () => abort.abort() },
    );
    await expect(change).rejects.toEqual(refusal('cancelled'));
    expect(read(vault.folder, 'keys.json')).toBe(right);
    vault.close();
    await expectOpens(vault.folder, password);
  });

  test.skipIf(!canMount()).each([4, 60, 300, 500])(
    'with %i kB left on the disk leaves the vault its old key, open and whole (needs the right to mount)',
    async (kibibytes) => {
      const disk = smallDisk(6000);
      const folder = join(disk, 'small.alcove');
      const vault = await createVault({ folder, password, clock: () => noon, cost });
      const code = await newCode(vault);
      transact(vault.db, () => appendAudit(vault.db, noon, 'kept', 'k', 's'));
      const filling = join(disk, 'filling');
      for (let size = 1024 * 1024; size >= 512; size /= 2) {
        try {
          while (true) writeFileSync(filling, randomBytes(size), { flag: 'a' });
        } catch (error) {
          expect(error).toMatchObject({ code: 'ENOSPC' });
        }
      }
      const whole = readFileSync(filling);
      writeFileSync(filling, whole.subarray(0, whole.length - kibibytes * 1024));
      const change = changeVaultKey(changing(vault), { current: password, code: fresh().code, cost });
      await expect(change).rejects.toEqual(refusal('file.diskFull'));
      expect(listAudit(vault.db).map(({ event }) => event)).toContain('kept');
      writeFileSync(filling, '');
      vault.close();
      for (const secret of [password, code]) await expectOpens(folder, secret);
    },
  );
});

test('what the computer’s key store keeps opens the vault until its slot is dropped', async () => {
  const vault = await newVault();
  await newCode(vault);
  const bytes = new Uint8Array(randomBytes(32));
  await replaceSlot(changing(vault), await wrapKeyOf(changing(vault), { kind: 'keystore', bytes }));
  vault.close();
  const { folder } = vault;
  const again = await openVault({ folder, secret: { kind: 'keystore', bytes } });
  expect(again).toMatchObject({ keystore: true, needs: null, notices: [] });
  const foreign = { kind: 'keystore', bytes: new Uint8Array(32) } as const;
  await expect(proveSecret(again, foreign)).rejects.toEqual(refusal('keystore.broken'));
  await dropKeystoreSlot(changing(again));
  again.close();
  await expect(openVault({ folder, secret: { kind: 'keystore', bytes } })).rejects.toEqual(
    refusal('keystore.broken'),
  );
  await expectOpens(folder, password, { keystore: false, notices: [] });
});
