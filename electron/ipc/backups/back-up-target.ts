import { basename, dirname, join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../../vault/errors.ts';
import type { AppContext } from '../app-context.ts';
import type { JobReport, KnownTarget, MadeReport } from '../backup-calls.ts';
import { isPresent } from './presence.ts';

type Needs = Pick<AppContext, 'vaults' | 'jobs' | 'clock'>;
type Origin = 'by-hand' | 'scheduled';

/** What the register notes of a backup that a job has made and proven. */
export function entryOf(
  report: JobReport & Pick<MadeReport, 'file' | 'contents'>,
  how: { verifiedAt: Date; origin: Origin; rotates: boolean },
) {
  const { madeAt, generation, bytes, sha256, manifestSha256, keyId, secrets, file, contents } = report;
  const { verifiedAt, ...rest } = how;
  return {
    fileName: basename(file),
    place: dirname(file),
    verifiedAt: verifiedAt.toISOString(),
    ...{ madeAt, generation, bytes, sha256, manifestSha256, keyId, secrets, contents },
    ...rest,
  };
}

/**
 * Backs the open vault up into one of its folders, enters the backup and lets go what the keep rule no longer keeps. What
 * keeps it from being made is remembered with the folder.
 *
 * @throws AlcoveError `backup.targetMissing` and what the job throws
 */
export async function backUpTarget(
  { vaults, jobs, clock }: Needs,
  target: KnownTarget,
  { jobId, origin }: { jobId: string; origin: Origin },
): Promise<MadeReport> {
  try {
    const { folder, key } = await vaults.call('backup.ticket', { count: true });
    try {
      if (!(await isPresent(target, folder))) throw new AlcoveError('backup.targetMissing');
      const { place } = target;
      const made = await jobs.run(jobId, 'backup.make', { folder, key, target: null, place });
      await vaults.call('backup.register', entryOf(made, { verifiedAt: clock(), origin, rotates: true }));
      await letGo({ vaults, jobs }, target.id);
      return made;
    } finally {
      key.fill(0);
    }
  } catch (error) {
    await noteFailure(vaults, target.id, error);
    throw error;
  }
}

/** Removes what the keep rule of a folder lets go. What cannot be removed now is tried again after the next backup. */
export async function letGo(
  { vaults, jobs }: Pick<Needs, 'vaults' | 'jobs'>,
  targetId: string,
): Promise<void> {
  for (const backup of await vaults.call('backup.letGo', { id: targetId })) {
    const { id, place, fileName, bytes, manifestSha256 } = backup;
    try {
      const file = join(place, fileName);
      await jobs.run(`let-go-${id}`, 'backup.remove', { file, bytes, manifestSha256 });
    } catch (error) {
      if (toAlcoveError(error) instanceof AlcoveError) continue; // it stays in the folder and in the register
      throw error;
    }
    await vaults.call('backup.end', { id, state: 'rotated' });
  }
}

/** A cancelled backup did not fail, and a locked vault cannot be told. */
async function noteFailure(vaults: Needs['vaults'], id: string, error: unknown): Promise<void> {
  const code = error instanceof AlcoveError ? error.code : 'internal';
  if (code === 'cancelled' || code === 'vault.locked') return;
  try {
    await vaults.call('backup.noteFailure', { id, code });
  } catch (second) {
    if (!(second instanceof AlcoveError)) throw second; // a full disk or a lock: the first failure is told all the same
  }
}
