import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { BackupSchedule } from '../../../electron/host/backup-schedule.ts';
import { JobRunner } from '../../../electron/host/jobs.ts';
import { KnownVaults } from '../../../electron/host/known-vaults.ts';
import { pickedPlaces } from '../../../electron/host/places.ts';
import { VaultHolder } from '../../../electron/host/vaults.ts';
import { NoteFiles } from '../../../electron/ipc/backups/note-file.ts';
import type { ChannelClient } from '../../../electron/ipc/channel/client.ts';
import { answerTyped, type Handlers } from '../../../electron/ipc/channel/typed.ts';
import { backupDesk } from '../../../electron/ipc/processes/backup-desk.ts';
import { backupJobs } from '../../../electron/ipc/processes/backup-jobs.ts';
import { checkDesk } from '../../../electron/ipc/processes/check-desk.ts';
import { VaultHost } from '../../../electron/ipc/processes/vault-host.ts';
import { jobCalls, vaultCalls } from '../../../electron/ipc/vault-calls.ts';
import { type BackupSchedule as Plan, usualKeepRule } from '../../../shared/domain/backup-plan.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import { newCode, newVault, password, temporaryFolder } from '../vault/temporary-vault.ts';
import { joined } from './joined.ts';

const ignore = () => undefined;

/** The vault's process, as far as backups are concerned. */
function vaultProcess(onCall: (name: string) => void) {
  const host = new VaultHost();
  const open: Pick<Handlers<typeof vaultCalls>, 'vault.open' | 'vault.close'> = {
    'vault.open': ({ folder, secret }) => host.open(folder, secret),
    'vault.close': () => host.close(),
  };
  const handlers = { ...open, ...backupDesk(host), ...checkDesk(host) } as Handlers<typeof vaultCalls>;
  return joined(
    (name, input, context) => {
      onCall(name);
      return answerTyped(vaultCalls, handlers, name, input, context);
    },
    { lostCode: 'vault.locked', onKill: () => host.close() },
  );
}

/** A process for one job: those of backups, and a check that takes as long as it is held. */
function jobProcess(held: Promise<void>) {
  const handlers = backupJobs as Handlers<typeof jobCalls>;
  return joined(
    (name, input, context) =>
      name === 'check.run' ? held : answerTyped(jobCalls, handlers, name, input, context),
    { lostCode: 'cancelled' },
  );
}

/** The app as far as backups are concerned, without its window, with one vault and a folder for its backups. */
export async function backupApp(pace = { soon: 1, interval: 20 }) {
  const data = temporaryFolder();
  const vault = await newVault();
  const code = await newCode(vault);
  vault.close();
  const faults: unknown[] = [];
  let looks = 0;
  const held = Promise.withResolvers<void>();
  const clock = () => new Date();
  const jobs = new JobRunner(() => jobProcess(held.promise), ignore);
  let process: ChannelClient | undefined;
  const vaults = new VaultHolder(
    new KnownVaults(join(data, 'vaults.json')),
    () => {
      process = vaultProcess((name) => {
        if (name === 'backup.books') looks += 1;
      });
      return process;
    },
    {
      opening: () => backups.opening(),
      changed: (state) => backups.changed(state),
      lost: ignore,
    },
    clock,
  );
  const notes = join(data, 'notes');
  const backups = new BackupSchedule({
    ...{ vaults, jobs, clock, notes: new NoteFiles(notes) },
    noteFault: (_name, error) => faults.push(error),
    pace,
  });
  const { ref } = await vaults.remember(vault.folder, 'Test');
  const stick = join(temporaryFolder(), 'stick');
  mkdirSync(stick);
  const picks: string[] = [];
  const pick = async () => picks.shift();
  const places = pickedPlaces({ chooseFolder: pick, chooseFile: pick, saveFile: pick }, join(data, 'vaults'));
  onTestFinished(async () => {
    await backups.close();
    await backups.stop();
    await jobs.cancelAll();
    expect(faults).toEqual([]);
  });
  return {
    ...{ vaults, jobs, backups, clock, places, scratch: join(data, 'scratch') },
    ...{ ref, code, stick, notes, folder: vault.folder },
    /** What the mentor picks in the next dialog. */
    picks,
    looks: () => looks,
    release: () => held.resolve(),
    /** Ends the vault's process, as a crash does. */
    crash: () => process?.kill(),
    unlock: (secret = byPassword(password)) => vaults.unlock(ref, secret),
    books: () => vaults.call('backup.books', undefined),
    add: (schedule: Plan, keep = usualKeepRule) =>
      vaults.call('backup.addTarget', { place: stick, schedule, keep, apart: false }),
  };
}
