import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { words } from '../../shared/words/index.ts';
import { type Alcove, answerOpenDialog, answerSaveDialog, test as base, expect } from './alcove.ts';
import { backUpTo, lookBeforeRestore, openBackup, standing, verifyFile } from './pages/backup.ts';
import { beginContract, draftEditor } from './pages/contract.ts';
import { Disks, mayMount } from './pages/disks.ts';
import { addMenteeCalled, openMentee, openTab } from './pages/mentees.ts';
import { previewRecord, recordEditor, saveLine, signRecord } from './pages/sessions.ts';
import { showTimelineAs } from './pages/timeline.ts';
import {
  chooseFolderIn,
  createVault,
  lock,
  openFromMenu,
  openSample,
  strongPassword,
  unlock,
} from './pages/vault.ts';
import { say } from './pages/words.ts';

const test = base.extend<{ disks: Disks }>({
  disks: async ({ browserName: _ }, use) => {
    const disks = new Disks();
    await use(disks);
    disks.remove();
  },
});

const diskTest = mayMount() ? test : test.skip;

/** Every file below a folder with what is in it, so that any change shows. */
function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

/** Makes a vault called Notes in a folder that was chosen for it. */
async function vaultIn(parent: string, { app, page }: Pick<Alcove, 'app' | 'page'>): Promise<void> {
  await answerOpenDialog(app, parent);
  await createVault(page, { name: 'Notes', mentor: 'Dr Max Placeholder', chooseFolder: true });
}

async function openRecord(page: Page): Promise<void> {
  await openMentee(page, 'Dr Fern Exampleton');
  await openTab(page, 'sessions');
  await recordEditor(page).waitFor();
}

test('a backup that is cut short, altered, foreign or opened with a wrong password is refused, and nothing is made of it', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  const whole = join(folder, 'whole.alcove-backup');
  await backUpTo(app, page, whole);
  const bytes = readFileSync(whole);
  const altered = Buffer.from(bytes);
  altered[Math.floor(bytes.length / 2)] = (altered[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
  const make = (name: string, content: Uint8Array | string) => {
    const file = join(folder, `${name}.alcove-backup`);
    writeFileSync(file, content);
    return file;
  };
  const cases: readonly [file: string, password: string, sentence: string][] = [
    [
      make('cut', bytes.subarray(0, bytes.length - 5000)),
      sampleVaultPassword,
      words['error.backup.truncated'],
    ],
    [make('altered', altered), sampleVaultPassword, words['error.backup.altered']],
    [make('letter', 'Dear colleague, …'), sampleVaultPassword, words['error.backup.notABackup']],
    [make('empty', ''), sampleVaultPassword, words['error.backup.truncated']],
    [whole, 'not the password at all', words['backup.passwordWrong']],
  ];
  const vaults = join(folder, 'user-data', 'vaults');
  const before = readdirSync(vaults);
  for (const [file, password, sentence] of cases) {
    await verifyFile(app, page, file, password);
    await expect(page.getByRole('alert')).toHaveText(sentence);
    await expect(page.getByRole('heading', { name: say('backup.restore.where') })).toHaveCount(0);
  }
  expect(readdirSync(vaults)).toEqual(before);
  expect(readFileSync(whole).equals(bytes)).toBe(true);
});

test('neither a new vault nor a restored one takes the place of what is there already', async ({
  alcove,
}) => {
  const { app, page, folder } = alcove;
  const parent = join(folder, 'kept');
  mkdirSync(parent);
  await vaultIn(parent, alcove);
  const backup = join(folder, 'notes.alcove-backup');
  await backUpTo(app, page, backup);
  await lock(page);
  const before = contentsOf(parent);

  await page.getByRole('button', { name: say('vault.unlock.another') }).click();
  // of two presses before the screen answers, only the last counts
  await page.getByRole('button', { name: say('welcome.create') }).waitFor();
  await lookBeforeRestore(app, page, { file: backup, password: strongPassword });
  await page.getByLabel(say('backup.restoreName')).fill('Notes');
  await answerOpenDialog(app, parent);
  await chooseFolderIn(page);
  await page.getByRole('button', { name: say('backup.restoreAct') }).click();
  await expect(page.getByRole('alert')).toHaveText(words['error.vault.exists']);
  expect(contentsOf(parent)).toEqual(before);

  await page.getByRole('button', { name: say('app.back') }).click();
  await page.getByRole('button', { name: say('welcome.create') }).click();
  await page.getByLabel(say('vault.create.mentor')).fill('Dr Max Placeholder');
  await page.getByLabel(say('vault.create.name')).fill('Notes');
  await page.getByLabel(say('vault.create.password'), { exact: true }).fill(strongPassword);
  await page.getByLabel(say('vault.create.again')).fill(strongPassword);
  await chooseFolderIn(page);
  await page.getByRole('button', { name: say('vault.create.submit') }).click();
  await expect(page.getByRole('alert')).toHaveText(words['error.vault.exists']);
  expect(contentsOf(parent)).toEqual(before);
});

/** Two places where nothing can be kept, and what Alcove says there. */
const badPlaces = {
  'a full disk': [(disks: Disks) => disks.small(16), words['error.file.diskFull']],
  'a read-only disk': [(disks: Disks) => disks.readOnlyView(disks.small(16)), words['error.file.readOnly']],
} as const;

for (const [name, [place, sentence]] of Object.entries(badPlaces)) {
  diskTest(
    `${name} takes neither record nor backup: one sentence, no part of a file, and the work goes on`,
    async ({ alcove: { app, page, folder }, disks }) => {
      const disk = place(disks);
      await openSample(page);
      await openRecord(page);
      await previewRecord(page);
      const dialog = page.getByRole('dialog');
      await answerSaveDialog(app, join(disk, 'record.pdf'));
      await dialog.getByRole('button', { name: say('documents.sign') }).click();
      await expect(dialog.getByRole('alert')).toHaveText(sentence);
      expect(readdirSync(disk)).toEqual([]);
      await signRecord(app, page, join(folder, 'record.pdf'));
      await expect(dialog.getByRole('alert')).toHaveCount(0);
      expect(existsSync(join(folder, 'record.pdf'))).toBe(true);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);

      await openFromMenu(page, 'backup');
      await answerSaveDialog(app, join(disk, 'notes.alcove-backup'));
      await page.getByRole('button', { name: say('backup.makeAct') }).click();
      await expect(standing(page).getByRole('alert')).toHaveText(sentence);
      await expect(page.getByText(say('backup.lastNone'))).toBeVisible();
      expect(readdirSync(disk)).toEqual([]);
      await backUpTo(app, page, join(folder, 'notes.alcove-backup'));
      await expect(page.getByRole('alert')).toHaveCount(0);
    },
  );
}

diskTest(
  'a vault where nothing can be written opens for reading, says so, and is left as it was',
  async ({ alcove, disks }) => {
    const { app, page, folder } = alcove;
    const parent = join(folder, 'kept');
    mkdirSync(parent);
    await vaultIn(parent, alcove);
    await addMenteeCalled(page, 'Robin');
    await lock(page);
    const before = contentsOf(parent);

    const medium = disks.readOnlyView(join(parent, 'Notes.alcove'));
    await page.getByRole('button', { name: say('vault.unlock.another') }).click();
    await answerOpenDialog(app, medium);
    await page.getByRole('button', { name: say('welcome.open') }).click();
    await unlock(page, strongPassword);
    const notices = page.getByRole('complementary', { name: say('app.notices') });
    await expect(notices).toHaveText(say('app.notice.read-only'));
    await openMentee(page, 'Robin');
    await openTab(page, 'sessions');
    await page.getByRole('link', { name: say('sessions.first') }).click();
    await page.getByRole('button', { name: say('sessions.start') }).click();
    await expect(page.getByRole('alert')).toHaveText(words['error.file.readOnly']);
    await lock(page);
    expect(contentsOf(parent)).toEqual(before);
  },
);

diskTest(
  'a text that no longer fits on the disk stays on screen until there is room',
  async ({ alcove, disks }) => {
    const { app, page } = alcove;
    const disk = disks.small(4096);
    await vaultIn(disk, alcove);
    await addMenteeCalled(page, 'Robin');
    await openTab(page, 'sessions');
    await page.getByRole('link', { name: say('sessions.first') }).click();
    await page.getByRole('button', { name: say('sessions.start') }).click();
    await recordEditor(page).waitFor();

    fillUp(disk);
    const text = 'A long afternoon. '.repeat(4000);
    await recordEditor(page).press('ControlOrMeta+End');
    await page.keyboard.insertText(text);
    await expect(saveLine(page, 'record')).toHaveText(
      say('app.notSaved', { reason: words['error.file.diskFull'] }),
    );
    rmSync(join(disk, 'filler'));
    await page.getByRole('button', { name: say('editor.save.tryAgain') }).click();
    await expect(saveLine(page, 'record')).toHaveText(/^Saved \d\d:\d\d$/);
    await lock(page);
    await unlock(page, strongPassword);
    await openMentee(page, 'Robin');
    await openTab(page, 'sessions');
    await expect(recordEditor(page)).toContainText(text.trim());
    await answerSaveDialog(app, undefined);
  },
);

diskTest(
  'a contract whose last words are not saved is not printed, which says so; once they are, it is',
  async ({ alcove, disks }) => {
    const { app, page } = alcove;
    const disk = disks.small(4096);
    await vaultIn(disk, alcove);
    await addMenteeCalled(page, 'Robin');
    await beginContract(page, 'short');
    fillUp(disk);
    await draftEditor(page, 1).press('ControlOrMeta+End');
    await page.keyboard.insertText('Nothing leaves this room. '.repeat(4000));
    await expect(
      page.getByText(say('app.notSaved', { reason: words['error.file.diskFull'] })).first(),
    ).toBeVisible();
    const print = page.getByRole('button', { name: say('documents.paper'), exact: true });
    await print.click();
    const refusal = page.getByText(say('documents.paper.unsaved'));
    await expect(refusal).toBeVisible();

    rmSync(join(disk, 'filler'));
    await answerSaveDialog(app, join(alcove.folder, 'to-sign.pdf'));
    await print.click();
    await expect(page.getByText(/^Saved as to-sign\.pdf/)).toBeVisible({ timeout: 30_000 });
    await expect(refusal).toHaveCount(0);
  },
);

/** Leaves no byte free on the disk. */
function fillUp(disk: string): void {
  const filler = join(disk, 'filler');
  for (const size of [65_536, 4096]) {
    for (;;) {
      try {
        writeFileSync(filler, Buffer.alloc(size, 1), { flag: 'a' });
      } catch {
        // full: smaller pieces now, or done
        break;
      }
    }
  }
}

test('an alias that is too long is not taken: the form says so, keeps what was typed and moves to it', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await page
    .getByRole('link', { name: say('app.addMentee') })
    .first()
    .click();
  const alias = page.getByLabel(say('mentees.form.alias'), { exact: true });
  const purpose = page.getByLabel(say('mentees.form.purpose'), { exact: true });
  await alias.fill('R'.repeat(81));
  await purpose.fill('To settle in.');
  await page.getByRole('button', { name: say('mentees.add.submit') }).click();
  await expect(page.getByText(say('mentees.form.tooLong', { max: 80 }))).toBeVisible();
  await expect(alias).toBeFocused();
  await expect(alias).toHaveValue('R'.repeat(81));
  await expect(purpose).toHaveValue('To settle in.');
  await alias.fill('   ');
  await page.getByRole('button', { name: say('mentees.add.submit') }).click();
  await expect(page.getByText(say('mentees.form.aliasMissing'))).toBeVisible();
  await alias.fill('R'.repeat(80));
  await page.getByRole('button', { name: say('mentees.add.submit') }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'R'.repeat(80) })).toBeVisible();
});

test('dismissing a dialog of the system changes nothing and is no error', async ({
  alcove: { app, page, folder },
}) => {
  await answerOpenDialog(app, undefined);
  await page.getByRole('button', { name: say('welcome.open') }).click();
  await expect(page.getByRole('heading', { name: say('welcome.title') })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await openSample(page);
  await openRecord(page);
  await previewRecord(page);
  const dialog = page.getByRole('dialog');
  const sign = dialog.getByRole('button', { name: say('documents.sign') });
  await answerSaveDialog(app, undefined);
  await sign.click();
  await expect(sign).toBeEnabled();
  await expect(dialog.getByText(say('documents.notYet'))).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await signRecord(app, page, join(folder, 'record.pdf'));
  await page.keyboard.press('Escape');
  await openTab(page, 'timeline');
  await showTimelineAs(page, 'list');
  await expect(page.getByText(say('timeline.kind.record-signed', { number: 3 }))).toHaveCount(1);

  await openFromMenu(page, 'backup');
  await answerSaveDialog(app, undefined);
  const make = standing(page);
  await make.getByRole('button', { name: say('backup.makeAct') }).click();
  await expect(make.getByRole('button', { name: say('backup.makeAct') })).toBeVisible();
  await expect(make.getByText(say('backup.lastNone'))).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await answerOpenDialog(app, undefined);
  const files = await openBackup(page, 'files');
  await files.getByRole('button', { name: say('backup.choose') }).click();
  await expect(files.getByRole('button', { name: say('backup.choose') })).toBeVisible();
  await expect(files.getByText(say('backup.chosen'))).toHaveCount(0);
  expect(readdirSync(folder).toSorted()).toEqual(['record.pdf', 'user-data']);
});
