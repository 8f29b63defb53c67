import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUpClosed } from '../../../electron/vault/backup/back-up-closed.ts';
import { closedTicket } from '../../../electron/vault/backup/closed-ticket.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import type { OpenVault } from '../../../electron/vault/open/open-vault.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { ignoreProgress, partsOf } from './backup-files.ts';
import { newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const secret = byPassword(password);

/** Closes a vault the way a lock does, and returns what its backup needs. */
function close(vault: OpenVault) {
  const { folder, live, manifestKey, pageKey, tables } = closedTicket(vault);
  const standing = vault.close();
  if (standing === null) throw new Error('not closed properly');
  return { folder, live, standing, keys: { manifestKey, pageKey }, tables };
}

const backUp = (
  { folder, live, standing, keys }: ReturnType<typeof close>,
  place: string,
  onProgress: (phase: JobPhase, fraction: number) => void = ignoreProgress,
  signal?: AbortSignal,
) => backUpClosed({ folder, place, live, standing, keys, clock: () => noon, onProgress, signal });

test('a closed vault is backed up without its key, and the backup proves itself with the password', async () => {
  const vault = await newVault();
  const ticket = close(vault);
  const place = temporaryFolder();
  const before = readdirSync(ticket.folder);
  const { file, ...told } = await backUp(ticket, place);
  expect(readdirSync(place)).toEqual([file.slice(place.length + 1)]);
  expect(readdirSync(ticket.folder)).toEqual(before);
  const verified = await verifyBackup({ file, secret, onProgress: ignoreProgress });
  expect(verified).toEqual({ ...told, tables: ticket.tables });
  const database = (await partsOf(file)).get('vault.db');
  expect(database?.equals(readFileSync(join(ticket.folder, 'vault.db')))).toBe(true);
});

test('the derived keys are overwritten when the backup is made, and open nothing while they are there', async () => {
  const vault = await newVault();
  const ticket = close(vault);
  const { manifestKey, pageKey } = ticket.keys;
  for (const key of [manifestKey, pageKey])
    expect(() =>
      openConnection(join(ticket.folder, 'vault.db'), Buffer.from(key), {
        fileMustExist: true,
        readonly: true,
      }),
    ).toThrow();
  await backUp(ticket, temporaryFolder());
  expect(manifestKey.every((byte) => byte === 0)).toBe(true);
  expect(pageKey.every((byte) => byte === 0)).toBe(true);
});

test('while it is backed up a closed vault is claimed, and cancelling lets go of it and leaves nothing', async () => {
  const vault = await newVault();
  const ticket = close(vault);
  const place = temporaryFolder();
  const stop = new AbortController();
  let opened: Promise<unknown> | undefined;
  const onProgress = (phase: JobPhase, fraction: number) => {
    if (phase !== 'checking' || fraction === 0) return;
    opened ??= openVault({ folder: ticket.folder, secret }).then(
      (again) => again.close(),
      (error: unknown) => error,
    );
    stop.abort();
  };
  await expect(backUp(ticket, place, onProgress, stop.signal)).rejects.toEqual(refusal('cancelled'));
  expect(readdirSync(place)).toEqual([]);
  await opened;
  (await openVault({ folder: ticket.folder, secret })).close();
});

test('a vault that was opened again, or not closed properly, is not backed up as closed', async () => {
  const vault = await newVault();
  const ticket = close(vault);
  const place = temporaryFolder();
  const again = await openVault({ folder: ticket.folder, secret });
  await expect(backUp(ticket, place)).rejects.toEqual(refusal('vault.inUse'));
  again.close();
  const second = close(await openVault({ folder: ticket.folder, secret }));
  writeFileSync(join(ticket.folder, 'vault.db-wal'), 'what a crash leaves');
  await expect(backUp(second, place)).rejects.toEqual(refusal('vault.inUse'));
  expect(readdirSync(place)).toEqual([]);
});

test('a damaged page of a closed vault is found before anything is called a backup', async () => {
  const vault = await newVault();
  const ticket = close(vault);
  const file = join(ticket.folder, 'vault.db');
  const bytes = readFileSync(file);
  bytes[9000] = (bytes[9000] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  const place = temporaryFolder();
  await expect(backUp(ticket, place)).rejects.toEqual(refusal('vault.damaged'));
  expect(readdirSync(place)).toEqual([]);
});

test('two backups of the same minute stand beside each other, and a folder that is away is called so', async () => {
  const vault = await newVault();
  const place = temporaryFolder();
  const first = close(vault);
  const one = await backUp(first, place);
  const second = close(await openVault({ folder: first.folder, secret }));
  const two = await backUp(second, place);
  expect([one.file, two.file].map((file) => file.slice(place.length + 1))).toEqual([
    expect.stringMatching(/^Alcove \d{4}-\d\d-\d\d \d{4}\.alcove-backup$/),
    expect.stringMatching(/^Alcove \d{4}-\d\d-\d\d \d{4} 2\.alcove-backup$/),
  ]);
  expect(statSync(two.file).size).toBe(two.bytes);
  const third = close(await openVault({ folder: first.folder, secret }));
  await expect(backUp(third, join(place, 'stick'))).rejects.toEqual(refusal('backup.targetMissing'));
  expect(existsSync(join(place, 'stick'))).toBe(false);
});
