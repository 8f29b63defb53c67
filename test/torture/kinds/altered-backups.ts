import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vaultContext } from '../../../electron/ipc/vault-context.ts';
import { openContainer } from '../../../electron/vault/backup/container/read-container.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { restoreBackup } from '../../../electron/vault/restore/restore-backup.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { Kind, Lab } from '../lab.ts';
import type { Random } from '../random.ts';
import { backUpTo } from '../vault/backups.ts';
import { newMentee } from '../vault/changes.ts';
import { openByKey } from '../vault/opening.ts';
import { freshVault, password } from '../vault/template.ts';
import { describe } from '../vault/verdict.ts';

const pageBytes = 4096;
const flips = 200;

/** Backups of which anything was altered: every one is refused, and nothing is restored from it. */
export const alteredBackups: Kind = {
  name: 'altered-backups',
  rounds: { full: 4, short: 1 },
  needs: [],
  run: async (lab) => {
    const { work, folder, random } = lab;
    const vault = await freshVault(work, folder);
    const [older, newer] = [join(folder, 'older'), join(folder, 'newer')];
    await backUpTo(vault, older);
    const open = openByKey(vault);
    newMentee(vaultContext(open.db), 'Dr Robin Laterwick');
    open.close();
    await backUpTo(vault, newer);
    const genuine = readFileSync(newer);
    const pages = await pagesOf(newer);
    const others = await pagesOf(older);
    const last = Math.min(pages.count, others.count);
    let found = 0;
    for (let number = 0; number < flips; number += 1) {
      const at =
        number % 4 === 0 ? random.below(genuine.length) : pages.from + random.below(pages.count * pageBytes);
      if (await isRefused(lab, `a flipped bit at ${at}`, flipped(genuine, at, random))) found += 1;
    }
    if (found !== flips) lab.fail(`${found} of ${flips} flipped bits found`);
    for (let number = 0; number < 20; number += 1) {
      const [one, two] = [random.below(last), random.below(last)];
      const [from, to] = [pages.from + one * pageBytes, pages.from + two * pageBytes];
      await isRefused(lab, 'cut', genuine.subarray(0, random.below(genuine.length)));
      if (one !== two) await isRefused(lab, 'pages swapped', swapped(genuine, from, to));
      const there = others.from + one * pageBytes;
      const page = readFileSync(older).subarray(there, there + pageBytes);
      await isRefused(lab, 'a page of an older backup', spliced(genuine, from, page));
      await isRefused(
        lab,
        'a page left out',
        Buffer.concat([genuine.subarray(0, from), genuine.subarray(from + pageBytes)]),
      );
    }
  },
};

/** Mostly asked without the password, which finds any damage; now and then with it, and for the vault itself. */
async function isRefused(lab: Lab, what: string, bytes: Buffer): Promise<boolean> {
  const file = join(lab.folder, 'altered');
  const folder = join(lab.folder, 'restored.alcove');
  writeFileSync(file, bytes);
  lab.tally.faults += 1;
  const secret = byPassword(password);
  const way = lab.random.below(10);
  try {
    if (way === 0) await restoreBackup({ file, secret, folder, onProgress });
    else await verifyBackup({ file, secret: way === 1 ? secret : null, onProgress });
    lab.fail(`${what} was not noticed`);
    return false;
  } catch (error) {
    const isNamed = error instanceof AlcoveError && /^(backup|vault|password)\./.test(error.code);
    if (!isNamed) lab.fail(`${what}: ${describe(error)}`);
  }
  if (existsSync(folder)) lab.fail(`${what}: something was restored`);
  return true;
}

const onProgress = () => undefined;

/** Where a backup's database lies in it, and of how many pages it is. */
async function pagesOf(file: string): Promise<{ from: number; count: number }> {
  const { handle, parts } = await openContainer(file);
  await handle.close();
  const database = parts.find(({ name }) => name === 'vault.db');
  if (database === undefined) throw new Error('no database');
  return { from: database.from, count: (database.to - database.from) / pageBytes };
}

function flipped(bytes: Buffer, at: number, random: Random): Buffer {
  const altered = Buffer.from(bytes);
  altered[at] = (altered[at] ?? 0) ^ (1 << random.below(8));
  return altered;
}

function swapped(bytes: Buffer, one: number, two: number): Buffer {
  const altered = Buffer.from(bytes);
  bytes.copy(altered, one, two, two + pageBytes);
  bytes.copy(altered, two, one, one + pageBytes);
  return altered;
}

function spliced(bytes: Buffer, at: number, page: Buffer): Buffer {
  const altered = Buffer.from(bytes);
  page.copy(altered, at);
  return altered;
}
