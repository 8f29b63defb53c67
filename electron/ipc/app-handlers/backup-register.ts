import { join } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { RegisteredBackup } from '../../../shared/ipc/procedures/backup.ts';
import type { Vaults } from '../app-context.ts';
import type { KnownBackup, Live } from '../backup-calls.ts';
import { isPresent } from '../backups/presence.ts';
import { shownBackup } from './backup.ts';
import type { AppHandlers } from './index.ts';
import { openOnly } from './open-only.ts';

function shownEntry(backup: KnownBackup, live: Live): RegisteredBackup {
  const { id, fileName, place, madeAt, generation, bytes, verifiedAt, origin, state, endedAt } = backup;
  const { password, recovery } = live.slots;
  return {
    ...{ id, fileName, place, madeAt, generation, bytes, verifiedAt, origin, state, endedAt },
    opensWithOldSecret: backup.secrets.some((secret) => secret !== password && secret !== recovery),
    holdsOldKey: backup.keyId !== null && backup.keyId !== live.keyId,
  };
}

async function shownRegister(vaults: Vaults): Promise<RegisteredBackup[]> {
  const { registered, live } = await vaults.call('backup.books', undefined);
  return registered.map((backup) => shownEntry(backup, live));
}

/** A backup of the register, or the newest that is still there. */
async function findBackup(vaults: Vaults, id: string | null): Promise<KnownBackup & { file: string }> {
  const { registered } = await vaults.call('backup.books', undefined);
  const found = registered.find((backup) => (id === null ? backup.state === 'kept' : backup.id === id));
  if (found === undefined) throw new AlcoveError('record.notFound');
  return { ...found, file: join(found.place, found.fileName) };
}

/** What was backed up, how it stands, and whether it would hold. */
export const backupRegisterHandlers = {
  'backup.standing': async ({ vaults }) => {
    openOnly(vaults);
    const { targets, folder, lastRehearsedAt } = await vaults.call('backup.books', undefined);
    const kept = (await shownRegister(vaults)).filter(({ state }) => state === 'kept');
    const waiting = await Promise.all(
      targets.map(
        async (target) => target.owed && (target.lastFailure !== null || !(await isPresent(target, folder))),
      ),
    );
    return {
      lastVerifiedAt:
        kept
          .map(({ verifiedAt }) => verifiedAt)
          .toSorted()
          .at(-1) ?? null,
      waiting: waiting.filter(Boolean).length,
      lastRehearsedAt,
      oldSecretBackups: kept.filter(({ opensWithOldSecret }) => opensWithOldSecret).length,
    };
  },
  'backup.registered': ({ vaults }) => {
    openOnly(vaults);
    return shownRegister(vaults);
  },
  'backup.destroy': async ({ vaults, jobs }, { id, remove }) => {
    openOnly(vaults);
    const { file, bytes, manifestSha256 } = await findBackup(vaults, id);
    if (remove) {
      const found = await jobs.run(`destroy-${id}`, 'backup.remove', { file, bytes, manifestSha256 });
      if (found === 'missing') throw new AlcoveError('file.notFound');
      if (found === 'another') throw new AlcoveError('backup.altered');
    }
    await vaults.call('backup.end', { id, state: 'destroyed' });
    return shownRegister(vaults);
  },
  'backup.rehearse': async ({ vaults, jobs, clock, scratch }, { jobId, id, secret }) => {
    const ref = openOnly(vaults);
    const { id: backupId, file, place, sha256, contents } = await findBackup(vaults, id);
    const { folder, key } = await vaults.call('backup.ticket', { count: false });
    try {
      if (!(await isPresent({ place, apart: false }, folder))) throw new AlcoveError('backup.targetMissing');
      const noted = { sha256, contents };
      const input = { file, secret, noted, folder, key, scratch };
      const { report, comparison } = await jobs.run(jobId, 'backup.rehearse', input);
      const { faithful } = comparison;
      await vaults.call('backup.noteRehearsal', { id: backupId, openedWith: secret.kind, faithful });
      return {
        report: shownBackup(file, report, ref),
        openedWith: secret.kind,
        rehearsedAt: clock().toISOString(),
        differences: [...comparison.differences],
        faithful,
        changedSince: comparison.changedSince,
      };
    } finally {
      key.fill(0);
    }
  },
} satisfies Partial<AppHandlers>;
