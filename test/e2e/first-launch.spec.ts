import { randomBytes } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { ElectronApplication, Page } from '@playwright/test';
import { formatRecoveryCode } from '../../shared/domain/recovery-code.ts';
import { words } from '../../shared/words/index.ts';
import { expect, startAlcove, test } from './alcove.ts';
import { closeWindow } from './pages/ending.ts';
import {
  groupField,
  openVaultShown,
  shownCode,
  startVault,
  strongPassword,
  typeCodeBack,
  unlock,
} from './pages/vault.ts';
import { say } from './pages/words.ts';

const vault = { name: 'Notes', mentor: 'Dr Max Placeholder' };

const haveItOnPaper = (page: Page) => page.getByRole('button', { name: say('keys.show.next') }).click();
const openIt = (page: Page) =>
  page.getByRole('button', { name: say('keys.typeBack.open'), exact: true }).click();

/** Another character of the code's own alphabet in the place of the third one of a group. */
const misread = (group: string) => `${group.slice(0, 2)}${group[2] === '7' ? 'K' : '7'}${group.slice(3)}`;

test('a new vault opens only once its code was typed back without a slip', async ({ alcove: { page } }) => {
  await startVault(page, vault);
  const code = await shownCode(page);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/);
  const groups = code.split('-');
  await haveItOnPaper(page);
  expect(await page.content()).not.toContain(groups[0]);
  const hidden = await page.evaluate(() => window.alcove.call('mentees.list', undefined));
  expect(hidden).toEqual({ ok: false, error: { code: 'vault.locked' } });

  const verdict = page.getByRole('status').filter({ hasText: /group/i });
  await expect(groupField(page, 1)).toBeFocused();
  await page.keyboard.type(`${groups[0]} ${groups[1]} `.toLowerCase());
  await expect(verdict).toHaveText(say('keys.code.progress', { right: 2 }));
  await page.keyboard.type(misread(groups[2] ?? ''));
  await expect(verdict).toHaveText(say('keys.code.amiss', { count: 1, groups: '3' }));
  await expect(groupField(page, 3)).toHaveAttribute('aria-invalid', 'true');
  await expect(groupField(page, 3)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(groups[2] ?? '');
  await expect(groupField(page, 4)).toBeFocused();

  await openIt(page);
  await expect(page.getByRole('alert')).toContainText('are not complete yet');
  await expect(groupField(page, 4)).toBeFocused();
  await page.keyboard.type(groups.slice(3).join('').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'));
  await expect(verdict).toHaveText(say('keys.code.allRight'));
  await page.keyboard.press('Enter');
  await openVaultShown(page);
});

test('a code that is in itself right but another one does not open the vault, and looking again is allowed', async ({
  alcove: { page },
}) => {
  await startVault(page, vault);
  const code = await shownCode(page);
  await haveItOnPaper(page);
  await groupField(page, 1).fill(formatRecoveryCode(randomBytes(32)));
  await openIt(page);
  await expect(page.getByRole('alert')).toHaveText(words['error.code.wrong']);
  await page.getByRole('button', { name: say('keys.typeBack.back') }).click();
  expect(await shownCode(page)).toBe(code);
  await typeCodeBack(page, say('keys.typeBack.open'));
  await openVaultShown(page);
});

const paper = (app: ElectronApplication, pageSize: 'A4' | 'Letter') =>
  app
    .evaluate(async ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      const pdf = await window?.webContents.printToPDF({ pageSize: size, printBackground: true });
      return pdf?.toString('base64') ?? '';
    }, pageSize)
    .then((pdf) => PDFDocument.load(Buffer.from(pdf, 'base64')));

test('the code is printed on one page that holds nothing else of the window', async ({
  alcove: { app, page },
}) => {
  const name = `Notes of a very long name ${'and more '.repeat(6)}`.trim();
  await startVault(page, { ...vault, name });
  const code = await shownCode(page);
  await page.evaluate(() => {
    window.print = () => void Object.assign(window, { printed: true });
  });
  await page.getByRole('button', { name: say('keys.show.print') }).click();
  expect(await page.evaluate(() => 'printed' in window)).toBe(true);

  for (const size of ['A4', 'Letter'] as const) {
    expect((await paper(app, size)).getPageCount(), size).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  expect(printed.split('\n').filter((line) => /^[0-9A-Z]{5}$/.test(line))).toEqual(code.split('-'));
  for (const part of [name, say('keys.paper.use'), String(new Date().getFullYear())])
    expect(printed).toContain(part);
  for (const control of ['keys.show.title', 'keys.show.print', 'keys.show.next', 'keys.show.later'] as const)
    expect(printed).not.toContain(say(control));
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  expect(width).toBe(0);
  expect(height, 'room to spare on a Letter page, in CSS pixels').toBeLessThan(11 * 96);
});

test('closed in between, the vault asks for a new code at the next unlocking', async ({ alcove }) => {
  await startVault(alcove.page, vault);
  const first = await shownCode(alcove.page);
  await closeWindow(alcove.app, alcove.page);

  const { app, page } = await startAlcove(alcove.folder);
  await unlock(page, strongPassword);
  const second = await shownCode(page);
  expect(second).not.toBe(first);
  await haveItOnPaper(page);
  await groupField(page, 1).fill(first);
  await openIt(page);
  await expect(page.getByRole('alert')).toHaveText(words['error.code.wrong']);
  await groupField(page, 1).fill(second);
  await openIt(page);
  await openVaultShown(page);
  await app.close();
});

test('a vault that is left for later is locked and unfinished', async ({ alcove: { page } }) => {
  await startVault(page, vault);
  await shownCode(page);
  await page.getByRole('button', { name: say('keys.show.later') }).click();
  await unlock(page, strongPassword);
  await typeCodeBack(page, say('keys.typeBack.open'));
  await openVaultShown(page);
});
