import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VaultStanding } from '../../../shared/domain/check-rollback.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { namingErrors } from '../errors.ts';
import { sweepLeftovers } from '../files/leftovers.ts';
import { refuseCancelled } from '../files/read-range.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { databaseName } from '../open/database-name.ts';
import { claimVault } from '../open/lock-file.ts';
import type { BackupContents, OnProgress } from './backup-contents.ts';
import { inPlace, putInPlace } from './destination.ts';
import { keysForBackup, type LiveSlots } from './key-slots.ts';
import { type ProofKeys, proofByDerived } from './proof.ts';
import { proveName, readBack } from './read-back.ts';
import { writeBackup } from './write-backup.ts';

/**
 * Backs up a vault that was just closed, without its key: the closed database is copied as it is, encrypted, and the
 * derived keys prove every page of it, before and after, and sign the manifest. The vault is claimed meanwhile, so that
 * nothing is written to it; cancelling lets go of it at once.
 *
 * @param options.standing how far the vault had come when it was closed
 * @param options.live the slots in force then
 * @throws AlcoveError `vault.inUse` (open elsewhere, or not closed properly), `vault.damaged`, `backup.targetMissing`,
 * `backup.altered`, `vault.keysDamaged`, `file.*`, `cancelled`
 */
export async function backUpClosed(options: {
  folder: string;
  place: string;
  standing: VaultStanding;
  keys: ProofKeys;
  live: LiveSlots;
  clock: Clock;
  onProgress: OnProgress;
  signal?: AbortSignal | undefined;
}): Promise<BackupContents & { file: string }> {
  const { folder, place, standing, live, clock, onProgress, signal } = options;
  onProgress('preparing', 0);
  const proof = proofByDerived(options.keys);
  const madeAt = clock();
  const to = { place };
  const work = async (stage: string) => {
    const database = join(folder, databaseName);
    const keys = await keysForBackup(folder, live);
    const next = join(stage, 'backup');
    const parts = { database, keys, proof, standing, madeAt, proveDatabase: true };
    await writeBackup(next, parts, (fraction) => {
      refuseCancelled(signal);
      onProgress('writing', fraction);
    });
    const found = await readBack(next, { proof, onProgress, signal });
    refuseCancelled(signal);
    const file = await putInPlace(next, to, madeAt);
    await proveName(file, proof);
    return { ...found, file };
  };
  return namingErrors(() =>
    inPlace(to, async () => {
      const release = claimVault(folder);
      try {
        refuseUnsettled(folder);
        await sweepLeftovers(place);
        return await inTemporaryFolder(place, work);
      } finally {
        release();
      }
    }),
  ).finally(proof.forget);
}

/** A journal beside the database holds what the database does not have yet. */
function refuseUnsettled(folder: string): void {
  for (const name of [`${databaseName}-wal`, `${databaseName}-journal`]) {
    const file = join(folder, name);
    if (existsSync(file) && statSync(file).size > 0) throw new AlcoveError('vault.inUse');
  }
}
