import { join } from 'node:path';
import { backUp } from '../../../../electron/vault/backup/back-up.ts';
import { verifyBackup } from '../../../../electron/vault/backup/verify-backup.ts';
import { leastCost } from '../../../../electron/vault/keys/derive.ts';
import { createVault } from '../../../../electron/vault/open/create-vault.ts';
import { restoreBackup } from '../../../../electron/vault/restore/restore-backup.ts';
import { byPassword } from '../../../../shared/domain/secret.ts';

/** Writes a canary into every kind of place, makes SQLite sort and index it, backs up and restores, and just stops. */
const [place = '', canary = ''] = process.argv.slice(2);
const password = 'marmalade-lantern-otter-42';
const now = new Date('2026-11-21T12:00:00.000Z');
const onProgress = () => undefined;

const vault = await createVault({
  folder: join(place, 'open.alcove'),
  password,
  clock: () => now,
  cost: leastCost,
});
const { db } = vault;
const file = db.prepare("INSERT INTO attachments VALUES (?, NULL, ?, 'text/plain', 9, 'x', 't')");
const chunk = db.prepare('INSERT INTO attachment_chunks VALUES (?, 0, ?)');
const words = Buffer.from(`${canary} `.repeat(2000));
for (let number = 0; number < 400; number += 1) {
  file.run(`id-${number}`, `${canary} ${number}`);
  chunk.run(`id-${number}`, words);
}
db.exec('CREATE VIRTUAL TABLE temp.words USING fts5 (body)');
db.prepare('INSERT INTO temp.words SELECT name FROM attachments').run();
db.exec('CREATE TEMP TABLE sorted AS SELECT name FROM attachments ORDER BY name DESC');
const [most] = db.prepare('SELECT max(name) AS most FROM (SELECT name FROM attachments ORDER BY 1)').all();
const target = join(place, 'one.alcove-backup');
await backUp({ folder: vault.folder, key: vault.copyKey(), target, clock: () => now, onProgress });
await verifyBackup({ file: target, secret: byPassword(password), onProgress });
await restoreBackup({
  file: target,
  secret: byPassword(password),
  folder: join(place, 'restored.alcove'),
  onProgress,
});
if (JSON.stringify(most).includes(canary)) process.stdout.write('found the canary again\n');
process.kill(process.pid, 'SIGKILL');
