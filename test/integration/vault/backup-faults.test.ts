import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isApart, isPresent } from '../../../electron/ipc/backups/presence.ts';
import { backUpInto } from '../../../electron/vault/backup/back-up.ts';
import { isBookkeeping } from '../../../electron/vault/backup/bookkeeping.ts';
import { ordinaryTables } from '../../../electron/vault/check/contents.ts';
import { openVault } from '../../../electron/vault/open/open-vault.ts';
import { rehearse } from '../../../electron/vault/rehearsal/rehearse.ts';
import { restoreOver } from '../../../electron/vault/restore/restore-over.ts';
import { byPassword } from '../../../shared/domain/secret.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { ignoreProgress, newBackup } from './backup-files.ts';
import { canMount, readOnlyView, smallDisk } from './mounts.ts';
import { newVault, noon, password, temporaryFolder } from './temporary-vault.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const secret = byPassword(password);
const clock = () => noon;

/** Takes a disk away, whatever is open on it. */
const unplug = (folder: string) => spawnSync('umount', ['--lazy', folder]);

test('every table is either what a mentor wrote or Alcove’s own books', async () => {
  const { db } = await newVault();
  expect(ordinaryTables(db).filter((table) => !isBookkeeping(table))).toEqual([
    'accepted_identifiers',
    'actions',
    'agenda_items',
    'attachment_chunks',
    'attachments',
    'bin',
    'boundaries',
    'boundary_changes',
    'career_stages',
    'checklist_items',
    'checklist_templates',
    'checklists',
    'closing_statements',
    'concern_entries',
    'concerns',
    'conflict_checks',
    'contract_scans',
    'contract_templates',
    'contract_versions',
    'contributions',
    'document_versions',
    'endings',
    'erased_mentees',
    'goal_choice_reopenings',
    'goal_choices',
    'goal_moves',
    'goal_options',
    'goal_progress',
    'goals',
    'known_fingerprints',
    'mentees',
    'mentor_profile',
    'private_logs',
    'private_notes',
    'record_amendments',
    'relationship_moves',
    'relationship_waivers',
    'reviews',
    'sensitive_details',
    'session_goals',
    'session_records',
    'sessions',
    'signatures',
    'signed_documents',
    'signed_records',
    'signing_key_uses',
    'signing_keys',
    'text_templates',
    'watched_names',
  ]);
});

test.skipIf(!canMount())(
  'a folder on a stick is not taken for the empty place where the stick was',
  async () => {
    const vaultFolder = temporaryFolder();
    const stick = smallDisk(64);
    expect(await isApart(stick, vaultFolder)).toBe(true);
    const target = { place: stick, apart: true };
    expect(await isPresent(target, vaultFolder)).toBe(true);
    unplug(stick);
    expect(readdirSync(stick)).toEqual([]);
    expect(await isPresent(target, vaultFolder)).toBe(false);
    expect(await isPresent({ place: temporaryFolder(), apart: false }, vaultFolder)).toBe(true);
    expect(await isPresent({ place: join(stick, 'gone'), apart: false }, vaultFolder)).toBe(false);
  },
);

test.skipIf(!canMount()).each<JobPhase>(['copying', 'checking', 'writing'])(
  'a stick that is pulled out while %s ends the backup in a typed way and leaves the vault alone',
  async (phase) => {
    const vault = await newVault();
    const key = vault.copyKey();
    const stick = smallDisk(8 * 1024);
    const onProgress = (now: JobPhase) => {
      if (now === phase) unplug(stick);
    };
    const made = backUpInto({ folder: vault.folder, key, place: stick, clock, onProgress });
    await expect(made).rejects.toMatchObject({
      code: expect.stringMatching(/^(file\.|backup\.targetMissing)/),
    });
    expect(readdirSync(stick)).toEqual([]);
    expect(vault.db.prepare('SELECT count(*) FROM vault_identity').pluck().get()).toBe(1);
  },
);

test.skipIf(!canMount())(
  'a folder without room or without leave to write is named, and nothing is left in it',
  async () => {
    const vault = await newVault();
    const key = vault.copyKey();
    const into = (place: string) =>
      backUpInto({ folder: vault.folder, key, place, clock, onProgress: ignoreProgress });
    for (const kibibytes of [16, 300, 600]) {
      const full = smallDisk(kibibytes);
      await expect(into(full), `${kibibytes} KiB`).rejects.toEqual(refusal('file.diskFull'));
      expect(readdirSync(full)).toEqual([]);
    }
    const view = readOnlyView(temporaryFolder());
    await expect(into(view)).rejects.toEqual(refusal('file.readOnly'));
  },
);

test.skipIf(!canMount())(
  'a restore over a vault without room beside it leaves that vault as it was',
  async () => {
    const { file, vault: source } = await newBackup();
    source.close();
    const own = Math.ceil(statSync(join(source.folder, 'vault.db')).size / 1024);
    for (const kibibytes of [own + 40, own + 200, 2 * own]) {
      const disk = smallDisk(kibibytes);
      const folder = join(disk, 'test.alcove');
      const bytes = (name: string) => readFileSync(join(source.folder, name));
      spawnSync('cp', ['-r', source.folder, folder]);
      await expect(
        restoreOver({ file, secret, folder, clock, onProgress: ignoreProgress }),
        `${kibibytes} KiB`,
      ).rejects.toEqual(refusal('file.diskFull'));
      expect(readdirSync(disk)).toEqual([basename(folder)]);
      for (const name of ['vault.db', 'keys.json'])
        expect(readFileSync(join(folder, name)).equals(bytes(name))).toBe(true);
    }
  },
);

test.skipIf(!canMount())(
  'a rehearsal without room in the scratch folder says so and leaves nothing',
  async () => {
    const { vault, key, file, contents } = await newBackup();
    const scratch = smallDisk(200);
    await expect(
      rehearse({
        ...{ file, secret, scratch, live: { folder: vault.folder, key } },
        noted: { sha256: contents.sha256, contents: {} },
        onProgress: ignoreProgress,
      }),
    ).rejects.toEqual(refusal('file.diskFull'));
    expect(readdirSync(scratch)).toEqual([]);
  },
);

test.skipIf(!canMount())('a vault on a read-only medium is not restored over', async () => {
  const { vault, file } = await newBackup();
  vault.close();
  const view = readOnlyView(dirname(vault.folder));
  const folder = join(view, basename(vault.folder));
  await expect(restoreOver({ file, secret, folder, clock, onProgress: ignoreProgress })).rejects.toEqual(
    refusal('file.readOnly'),
  );
  (await openVault({ folder, secret })).close();
});

test('backups of the same minute into one folder get names of their own, also all at once', async () => {
  const vault = await newVault();
  const key = vault.copyKey();
  const place = temporaryFolder();
  const all = await Promise.all(
    [1, 2, 3, 4].map(() =>
      backUpInto({ folder: vault.folder, key, place, clock, onProgress: ignoreProgress }),
    ),
  );
  expect(readdirSync(place).sort()).toEqual(all.map(({ file }) => basename(file)).sort());
  for (const { file, sha256 } of all)
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256);
});
