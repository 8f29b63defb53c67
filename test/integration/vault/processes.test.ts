import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { openConnection } from '../../../electron/vault/open/connection.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { ignoreProgress } from './backup-files.ts';
import { newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });

function start(script: string, ...args: string[]): ChildProcess {
  const file = join(import.meta.dirname, 'children', script);
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

const linesOf = (child: ChildProcess) => {
  if (child.stdout === null) throw new Error('the child has no output');
  return createInterface({ input: child.stdout });
};

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

test('a vault that another process holds is in use, and free again when that process dies', async () => {
  const vault = await newVault();
  vault.close();
  const holder = start('hold-vault.ts', vault.folder, password);
  await once(linesOf(holder), 'line');
  await expect(openVault({ folder: vault.folder, secret: byPassword(password) })).rejects.toEqual(
    refusal('vault.inUse'),
  );
  await kill(holder);
  (await openVault({ folder: vault.folder, secret: byPassword(password) })).close();
});

test('a vault closes at once while a long job reads it, and loses nothing', async () => {
  const vault = await newVault();
  const key = vault.copyKey();
  const reader = openConnection(join(vault.folder, 'vault.db'), key, { readonly: true });
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM audit_log').get();
  const generation = vault.nextGeneration();
  const started = performance.now();
  vault.close();
  expect(performance.now() - started).toBeLessThan(2000);
  reader.close();
  const again = await openVault({ folder: vault.folder, secret: byPassword(password) });
  expect(again.nextGeneration()).toBeGreaterThan(generation);
  again.close();
  expect(readdirSync(vault.folder).sort()).toEqual(['keys.copy.json', 'keys.json', 'vault.db', 'vault.lock']);
});

test('a process killed while it commits loses no row that it had reported', async () => {
  const vault = await newVault();
  vault.close();
  for (const rows of [1, 7, 30, 90]) {
    const writer = start('commit-rows.ts', vault.folder, password);
    let reported = -1;
    const lines = linesOf(writer);
    const enough = new Promise<void>((resolve) => {
      let seen = 0;
      lines.on('line', (line) => {
        reported = Number(line);
        seen += 1;
        if (seen === rows) resolve();
      });
    });
    await enough;
    const drained = once(lines, 'close');
    await kill(writer);
    await drained;
    const again = await openVault({ folder: vault.folder, secret: byPassword(password) });
    expect(again.db.prepare('PRAGMA integrity_check').pluck().get()).toBe('ok');
    const ids = again.db
      .prepare('SELECT CAST(subject_id AS INTEGER) FROM audit_log ORDER BY sequence')
      .pluck()
      .all();
    expect(ids.length).toBeGreaterThan(reported);
    expect(ids).toEqual([...ids.keys()]);
    again.close();
  }
});

test('a backup taken while another process writes is whole and holds what was committed before it began', async () => {
  const vault = await newVault();
  const key = vault.copyKey();
  vault.close();
  const writer = start('commit-rows.ts', vault.folder, password);
  let reported = -1;
  const lines = linesOf(writer);
  lines.on('line', (line) => {
    reported = Number(line);
  });
  await once(lines, 'line');
  for (const round of [1, 2, 3]) {
    const before = reported;
    const target = join(temporaryFolder(), `${round}.alcove-backup`);
    await backUp({ folder: vault.folder, key, target, clock: () => noon, onProgress: ignoreProgress });
    const { tables } = await verifyBackup({
      file: target,
      secret: byPassword(password),
      onProgress: ignoreProgress,
    });
    expect(tables.audit_log).toBeGreaterThan(before);
  }
  const last = reported;
  await kill(writer);
  const again = await openVault({ folder: vault.folder, secret: byPassword(password) });
  expect(again.db.prepare('SELECT count(*) FROM audit_log').pluck().get()).toBeGreaterThan(last);
  again.close();
});
