import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { fingerprintWords, inGroups, parseFingerprint } from '../../shared/domain/fingerprint.ts';
import { words } from '../../shared/words/index.ts';
import { hasTool, run } from '../integration/export/tools.ts';
import { IdentityMaker, joined, locks, password } from '../vectors/identities/make-identities.ts';
import { answerOpenDialog, answerSaveDialog, expect, test } from './alcove.ts';
import { findings } from './pages/axe.ts';
import { createVault, openFromMenu } from './pages/vault.ts';
import { say } from './pages/words.ts';

const mentor = 'Dr Max Placeholder';
const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true });
const section = (page: Page) => page.getByRole('region', { name: say('signingKeys.title'), exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

/** What a fact of the key in use says. */
const fact = (page: Page, term: string) =>
  section(page).locator('dt', { hasText: term }).locator('xpath=following-sibling::dd[1]').first();
const fingerprint = async (page: Page) =>
  (await fact(page, say('signingKeys.fingerprint')).innerText()).replaceAll(' ', '').toLowerCase();

async function openKeys(page: Page): Promise<void> {
  await openFromMenu(page, 'settings');
  await fact(page, say('signingKeys.fingerprint')).waitFor();
}

test('the key is shown in hex and words, handed out as a card and a certificate, and follows the mentor’s name', async ({
  alcove: { app, page, folder },
}) => {
  await createVault(page, { name: 'Notes', mentor });
  await openKeys(page);
  const first = await fingerprint(page);
  expect(await fact(page, say('signingKeys.bears')).innerText()).toBe(mentor);
  const spoken = await fact(page, say('signingKeys.inWords')).innerText();
  expect(parseFingerprint(spoken)).toEqual({ hex: first });

  await test.step('the card says the fingerprint in both forms and carries the certificate', async () => {
    const card = join(folder, 'card.pdf');
    await answerSaveDialog(app, card);
    await button(section(page), say('signingKeys.card')).click();
    await expect(section(page).getByRole('status')).toContainText('card.pdf');
    if (!hasTool('pdftotext')) return;
    const text = run('pdftotext', ['-enc', 'UTF-8', card, '-']).output.replaceAll(/\s+/g, ' ');
    expect(text).toContain(mentor);
    expect(text).toContain(inGroups(first));
    expect(text).toContain(fingerprintWords(first).join(' '));
  });
  await test.step('the certificate is the one that the fingerprint is of', async () => {
    const file = join(folder, 'key.pem');
    await answerSaveDialog(app, file);
    await button(section(page), say('signingKeys.certificate')).click();
    await expect.poll(() => existsSync(file)).toBe(true);
    expect(readFileSync(file, 'latin1')).toContain('-----BEGIN CERTIFICATE-----');
    if (!hasTool('openssl')) return;
    const { output } = run('openssl', ['x509', '-in', file, '-noout', '-fingerprint', '-sha256']);
    expect(parseFingerprint(output.trim())).toEqual({ hex: first });
  });
  await test.step('a changed name is spoken of, and a new key bears it', async () => {
    await page.getByLabel(say('settings.mentorName'), { exact: true }).fill('Dr Max Newname');
    await page.keyboard.press('Tab');
    await expect(section(page).getByText(mentor, { exact: false }).first()).toContainText('Dr Max Newname');
    await button(section(page), say('signingKeys.new')).click();
    expect(await findings(page)).toEqual([]);
    await dialog(page)
      .getByRole('radio', { name: say('signingKeys.new.rsa') })
      .check();
    await dialog(page).getByLabel(say('signingKeys.whyNow')).fill('A new name');
    await button(dialog(page), say('signingKeys.new.act')).click();
    await expect(dialog(page)).toHaveCount(0, { timeout: 30_000 });
    await expect(fact(page, say('signingKeys.bears'))).toHaveText('Dr Max Newname');
    await expect(fact(page, say('signingKeys.kind'))).toHaveText('RSA-3072');
    await expect(fact(page, say('signingKeys.reason'))).toHaveText('A new name');
    expect(await fingerprint(page)).not.toBe(first);
  });

  const earlier = section(page).getByRole('list', { name: say('signingKeys.earlier'), exact: true });
  await test.step('the earlier key is kept, can sign again, and its private part can be erased for good', async () => {
    await expect(earlier).toContainText(inGroups(first));
    await earlier.getByText(say('signingKeys.earlier.use')).click();
    await button(dialog(page), say('signingKeys.use.act')).click();
    await expect(dialog(page)).toHaveCount(0);
    expect(await fingerprint(page)).toBe(first);
    await earlier.getByText(say('signingKeys.earlier.erase')).click();
    await button(dialog(page), say('signingKeys.erase.act')).click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(earlier.getByText(say('signingKeys.earlier.use'))).toHaveCount(0);
    await expect(earlier).toContainText('Dr Max Newname');
  });
  expect(await findings(page)).toEqual([]);
});

test('a key is imported from a file: nothing is kept of a wrong try, and several keys are asked about', async ({
  alcove: { app, page, folder },
}) => {
  test.skip(!hasTool('openssl'), 'openssl is not installed');
  const maker = new IdentityMaker();
  maker.make('Root', { key: 'P-256' });
  maker.make(mentor, { key: 'RSA-2048', issuer: 'Root' });
  maker.make('Dr Ada Mockford', { key: 'P-256' });
  const own = maker.pack({
    keys: [mentor],
    certificates: [mentor, 'Root'],
    lock: locks['RC2-40 and Triple DES'],
  });
  const other = maker.pack({ keys: ['Dr Ada Mockford'], certificates: ['Dr Ada Mockford'] });
  const bare = maker.pack({ certificates: [mentor] });
  maker.remove();
  const put = async (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    await answerOpenDialog(app, join(folder, name));
    await dialog(page)
      .getByRole('button', { name: /^Choose a/ })
      .click();
    await expect(dialog(page).getByText(name)).toBeVisible();
  };
  const field = dialog(page).getByLabel(say('signingKeys.import.password'), { exact: true });
  const tryPassword = async (typed: string) => {
    await field.fill(typed);
    await button(dialog(page), say('signingKeys.import.open')).click();
  };

  await createVault(page, { name: 'Notes', mentor });
  await openKeys(page);
  const made = await fingerprint(page);
  await button(section(page), say('signingKeys.import')).click();
  await put('no-key.txt', Buffer.from('nothing of the kind'));
  await tryPassword('x');
  await expect(dialog(page).getByRole('alert')).toHaveText(words['error.signingKey.notAFile']);
  await put('certificate.p12', bare);
  await tryPassword(password);
  await expect(dialog(page).getByRole('alert')).toHaveText(words['error.signingKey.noKey']);
  await put('keys.p12', joined(own, other));
  await tryPassword('wrong');
  await expect(dialog(page).getByRole('alert')).toHaveText(words['error.signingKey.passwordWrong']);
  await expect(field).toHaveValue('');
  expect(await findings(page)).toEqual([]);
  await tryPassword(password);
  await expect(dialog(page).getByText(say('signingKeys.import.which'))).toBeVisible();
  await expect(dialog(page).getByRole('radio')).toHaveCount(2);
  expect(await findings(page)).toEqual([]);
  await dialog(page).getByRole('radio', { name: mentor }).check();
  await button(dialog(page), say('signingKeys.import.act')).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(fact(page, say('signingKeys.issuer'))).toHaveText('Root');
  await expect(fact(page, say('signingKeys.kind'))).toHaveText('RSA-2048');
  expect(await fingerprint(page)).not.toBe(made);
});
