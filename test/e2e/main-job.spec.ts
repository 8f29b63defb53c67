import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleOf } from '../../shared/domain/sample/index.ts';
import { expect, startAlcove, test } from './alcove.ts';
import { backUpTo, restoreFromWelcome, verifyFile } from './pages/backup.ts';
import { addGoal, addOption, chooseOption } from './pages/goals.ts';
import { addBoundary, addMentee, agreeContract, openMentee, openTab } from './pages/mentees.ts';
import {
  addAction,
  addSession,
  closeSession,
  previewRecord,
  signRecord,
  writeTexts,
} from './pages/sessions.ts';
import { createVault, openVaultShown, strongPassword, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const canary = 'PRIVATE-CANARY-7Q';
const hasPdfsig = spawnSync('pdfsig', ['-v']).error === undefined;

test('a mentor does the whole job, and finds everything again in a restored vault', async ({ alcove }) => {
  test.setTimeout(240_000);
  const { app, page, folder } = alcove;
  const [fern] = sampleOf('2026-11-21').relationships;
  const [session] = fern?.sessions ?? [];
  const [goal] = fern?.goals ?? [];
  if (fern === undefined || session === undefined || goal === undefined)
    throw new Error('the sample is empty');

  await test.step('creates a vault', () =>
    createVault(page, { name: 'Notes', mentor: 'Dr Max Placeholder' }));
  await test.step('adds a mentee', () => addMentee(page, { ...fern.mentee, workplace: canary }));
  await test.step('agrees a contract from a template', () => agreeContract(page, fern.contract, false));
  await test.step('sets a boundary and a limit', async () => {
    await openTab(page, 'boundaries');
    for (const boundary of fern.boundaries.filter(
      (_, index) => index === 0 || index === fern.boundaries.length - 1,
    )) {
      await addBoundary(page, boundary);
    }
  });
  await test.step('sets a goal with two options and records the choice', async () => {
    await addGoal(page, goal.details);
    for (const option of goal.options.slice(0, 2)) await addOption(page, option);
    const chosen = goal.options[0];
    const choice = goal.choices[0];
    if (chosen === undefined || choice === undefined) throw new Error('nothing to choose');
    await chooseOption(page, {
      option: chosen.description,
      chosenOn: choice.chosenOn,
      reason: choice.reason,
    });
    await expect(page.getByText(choice.reason)).toBeVisible();
  });
  await test.step('writes a session: the record and the private note', async () => {
    await addSession(page, session.facts, true);
    await writeTexts(page, session.record, [{ paragraph: `She looked tired. ${canary}` }]);
    for (const { details } of session.actions.slice(0, 1)) await addAction(page, details);
    await closeSession(page, session.facts);
  });

  const record = join(folder, 'record.pdf');
  await test.step('previews and signs the session record', async () => {
    await previewRecord(page);
    await signRecord(app, page, record);
    await page.keyboard.press('Escape');
  });
  await test.step('the record is valid, complete, and free of every private word', () => {
    expect(readFileSync(record).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(record).includes(canary)).toBe(false);
    if (!hasPdfsig) return;
    const said = spawnSync('pdfsig', ['-nocert', record], { encoding: 'utf8' }).stdout;
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    const text = spawnSync('pdftotext', [record, '-'], { encoding: 'utf8' }).stdout;
    expect(text).toContain('Dr Fern Exampleton');
    expect(text).toContain(goal.details.title);
    expect(text).not.toContain(canary);
  });

  const backup = join(folder, 'notes.alcove-backup');
  await test.step('backs up, and checks the file with and without the password', async () => {
    await backUpTo(app, page, backup);
    await verifyFile(app, page, backup);
    await expect(page.getByText(/^The file is whole: /)).toBeVisible();
    await verifyFile(app, page, backup, strongPassword);
    await expect(page.getByText(/^Whole and unchanged: /)).toBeVisible();
    expect(readFileSync(backup).includes(canary)).toBe(false);
  });

  await test.step('restores it on another computer and finds everything', async () => {
    const other = await startAlcove(join(folder, 'elsewhere'));
    await restoreFromWelcome(other.app, other.page, {
      file: backup,
      name: 'Restored',
      password: strongPassword,
    });
    await unlock(other.page, strongPassword);
    await openVaultShown(other.page);
    await openMentee(other.page, fern.mentee.alias);
    await openTab(other.page, 'contract');
    await expect(other.page.getByText(/version 1/).first()).toBeVisible();
    await openTab(other.page, 'goals');
    await expect(other.page.getByRole('heading', { name: goal.details.title })).toBeVisible();
    await openTab(other.page, 'sessions');
    const first = session.record.find((block) => 'paragraph' in block);
    if (first !== undefined && 'paragraph' in first)
      // it was signed, so it is no editor any more
      await expect(
        other.page.getByRole('region', { name: say('sessions.record'), exact: true }).first(),
      ).toContainText(first.paragraph);
    await expect(other.page.getByRole('textbox', { name: say('sessions.privateNote') })).toContainText(
      canary,
    );
    await other.app.close();
  });
});
