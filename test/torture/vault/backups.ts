import { join } from 'node:path';
import { backUp } from '../../../electron/vault/backup/back-up.ts';
import { verifyBackup } from '../../../electron/vault/backup/verify-backup.ts';
import { restoreBackup } from '../../../electron/vault/restore/restore-backup.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import type { Lab } from '../lab.ts';
import type { Expected } from './ledger.ts';
import { openByPassword } from './opening.ts';
import { password, type VaultAtHand } from './template.ts';
import { judge } from './verdict.ts';

const onProgress = () => undefined;

/** Backs a vault up, as a backup by hand does. */
export async function backUpTo(
  { folder, key }: Pick<VaultAtHand, 'folder' | 'key'>,
  target: string,
): Promise<void> {
  const clock = () => new Date();
  await backUp({ folder, key: Buffer.from(key, 'hex'), target, clock, onProgress });
}

/** Checks a backup with its password, as the app does. */
export const verify = (file: string) => verifyBackup({ file, secret: byPassword(password), onProgress });

/** Restores a backup into `into` and asks that vault for everything that must be in it. */
export async function judgeBackup(
  lab: Pick<Lab, 'tally' | 'fail'>,
  what: string,
  { file, into, expected }: { file: string; into: string; expected: Expected },
): Promise<void> {
  await judge(lab, what, expected, async () => {
    const folder = join(into, 'restored.alcove');
    await restoreBackup({ file, secret: byPassword(password), folder, onProgress });
    return openByPassword(folder);
  });
}
