import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { restoreBackup } from '../../../electron/vault/restore/restore-backup.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { onReadOnlyView, onSmallDisk, pullOut } from '../disks.ts';
import type { Kind, Lab } from '../lab.ts';
import { backUpTo, judgeBackup, verify } from '../vault/backups.ts';
import { openByPassword } from '../vault/opening.ts';
import { freshVault, password, type VaultAtHand } from '../vault/template.ts';
import { describe, judge } from '../vault/verdict.ts';

/** Folders that cannot be written, and sticks and folders that go away in the middle: refused in a sentence, nothing lost. */
export const targets: Kind = {
  name: 'targets',
  rounds: { full: 20, short: 1 },
  needs: ['mount'],
  run: async (lab) => {
    const { work, folder, random } = lab;
    const vault = await freshVault(work, folder);
    const good = join(folder, 'good.alcove-backup');
    await backUpTo(vault, good);
    const stick = join(folder, 'stick');
    await mkdir(stick);
    await onReadOnlyView(stick, join(folder, 'view'), async () => {
      const view = join(folder, 'view');
      await refused(
        lab,
        'backup to a read-only folder',
        () => backUpTo(vault, join(view, 'a')),
        /^file\.readOnly$/,
      );
      await refused(
        lab,
        'restore to a read-only folder',
        () => restoreTo(good, join(view, 'a')),
        /^file\.readOnly$/,
      );
    });
    for (let number = 1; number <= 6; number += 1) {
      const moment = random.below(25);
      await onSmallDisk(join(folder, `disk-${number}`), 32 * 1024, async () => {
        const disk = join(folder, `disk-${number}`);
        await backUpLosing(lab, vault, join(disk, 'one'), moment, () => pullOut(disk));
        await mkdir(join(disk, 'deep'));
      });
      const gone = join(folder, `gone-${number}`);
      await mkdir(gone);
      await backUpLosing(lab, vault, join(gone, 'one'), moment, () => {
        // what is being written there meanwhile may keep it from going, as it may in life
        rm(gone, { recursive: true, force: true }).catch(() => undefined);
      });
      await onSmallDisk(join(folder, `for-${number}`), 32 * 1024, async () => {
        const disk = join(folder, `for-${number}`);
        let steps = 0;
        const pull = () => {
          steps += 1;
          if (steps === moment) pullOut(disk);
        };
        await refused(
          lab,
          'restore to a disk that goes',
          () => restoreTo(good, join(disk, 'v'), pull),
          /^(file|vault)\./,
          true,
        );
      });
    }
    const left = (await readdir(folder)).filter(
      (name) => !/^(test\.alcove|good\.alcove-backup|stick)$/.test(name),
    );
    if (left.length > 0 && left.some((name) => !name.startsWith('gone-')))
      lab.fail(`left behind: ${left.join(', ')}`);
    const into = join(folder, 'into');
    await mkdir(into);
    await judgeBackup(lab, 'the older backup', { file: good, into, expected: vault.ledger });
    await judge(lab, 'the vault', vault.ledger, () => openByPassword(vault.folder));
  },
};

const restoreTo = (file: string, folder: string, onProgress: () => void = () => undefined) =>
  restoreBackup({ file, secret: byPassword(password), folder, onProgress });

/** Backs up to a place that goes away at some moment. One that comes through must be a backup that verifies. */
async function backUpLosing(
  lab: Lab,
  { folder, key }: VaultAtHand,
  target: string,
  moment: number,
  take: () => unknown,
): Promise<void> {
  let steps = 0;
  const onProgress = () => {
    steps += 1;
    if (steps === moment) void take();
  };
  const clock = () => new Date();
  await refused(
    lab,
    `backup to a place that goes at step ${moment}`,
    async () => {
      await backUp({ folder, key: Buffer.from(key, 'hex'), target, clock, onProgress });
      if (steps < moment) await verify(target);
    },
    /^(file|backup)\./,
    true,
  );
}

async function refused(
  { tally, fail }: Lab,
  what: string,
  work: () => Promise<unknown>,
  codes: RegExp,
  mayPass = false,
): Promise<void> {
  tally.faults += 1;
  try {
    await work();
    if (!mayPass) fail(`${what} was not refused`);
  } catch (error) {
    if (!(error instanceof AlcoveError) || !codes.test(error.code)) fail(`${what}: ${describe(error)}`);
  }
}
