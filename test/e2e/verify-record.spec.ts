import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintWords, inGroups } from '../../shared/domain/fingerprint.ts';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { hasChromium, launchChromium } from '../integration/export/chromium.ts';
import { type Base, makeBase } from '../vectors/records/base-records.ts';
import { type Alcove, answerOpenDialog, expect, test } from './alcove.ts';
import { findings } from './pages/axe.ts';
import { dropFiles } from './pages/drop-files.ts';
import { fern } from './pages/screens/screen.ts';
import { openNewestSession, previewRecord, signRecord } from './pages/sessions.ts';
import { lock, openFromMenu, openSample, openVaultShown, unlock } from './pages/vault.ts';
import {
  checkFile,
  expectVerdict,
  openVerify,
  signatureOf,
  verdictOf,
  verifyShown,
} from './pages/verification.ts';
import { say } from './pages/words.ts';

let base: Base;
test.beforeAll(async () => {
  test.skip(!hasChromium, 'needs a Chromium that prints');
  const browser = await launchChromium();
  base = await makeBase(browser);
  await browser.close();
});

/** Writes a file into the test's folder. */
function fileOf({ folder }: Alcove, name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** A record of which one byte in the middle is another. */
function oneByteOff(bytes: Uint8Array): Uint8Array {
  const altered = new Uint8Array(bytes);
  const middle = Math.floor(altered.length / 2);
  altered[middle] = (altered[middle] ?? 0) ^ 1;
  return altered;
}

test('without a vault a record is chosen and said to be intact, its key not known, its time claimed', async ({
  alcove,
}) => {
  const { app, page } = alcove;
  await page.getByRole('button', { name: say('verify.door') }).click();
  await verifyShown(page);
  await checkFile(app, page, fileOf(alcove, 'record.pdf', base.one));
  await expectVerdict(page, 'intact');
  await expect(verdictOf(page, 'intact')).toBeFocused();
  const signature = signatureOf(page, 'Mentor');
  await expect(signature).toContainText(say('verification.signature.covers.whole'));
  await expect(signature).toContainText(say('verify.key.unknown'));
  await expect(signature).toContainText(/as the signer’s computer claims/);
  await expect(page.getByText(say('verify.noVault'))).toBeVisible();
  await expect(page).toHaveTitle('Alcove');

  const given = signature.getByLabel(say('verify.compare'));
  await given.fill(fingerprintWords(base.mentor.fingerprint).join(' '));
  await expect(signature).toContainText(say('verify.compare.same'));
  await given.fill(inGroups(base.forger.fingerprint));
  await expect(signature).toContainText(say('verify.compare.different'));
  await expect(signature.getByRole('button', { name: say('verify.compared') })).toHaveCount(0);

  await page.getByRole('button', { name: say('verify.showPages') }).click();
  await expect(
    page
      .getByRole('region', { name: say('verify.pages') })
      .locator('canvas')
      .first(),
  ).toBeVisible();
});

test('a record dropped on the first screen is looked at; nothing else that is dropped is taken', async ({
  alcove: { page },
}) => {
  await dropFiles(page, [{ name: 'record.pdf', bytes: base.two }]);
  await expectVerdict(page, 'intact');
  await expect(signatureOf(page, 'Mentee')).toBeVisible();

  await dropFiles(page, []);
  await expect(page.getByRole('alert')).toHaveText(say('verify.refused.not-a-file'));
  await expect(verdictOf(page, 'intact')).toHaveCount(0);
  await dropFiles(page, [
    { name: 'one.pdf', bytes: base.one },
    { name: 'two.pdf', bytes: base.two },
  ]);
  await expect(page.getByRole('alert')).toHaveText(say('verify.refused.several'));
  await dropFiles(page, [{ name: 'picture.pdf', bytes: Buffer.from('no PDF at all') }]);
  await expectVerdict(page, 'unreadable');
  await expect(page.getByText(say('verification.finding.not-a-pdf'))).toBeVisible();
});

test('one other byte, a missing signature and a missing file are each told in plain words', async ({
  alcove,
}) => {
  const { app, page } = alcove;
  await page.getByRole('button', { name: say('verify.door') }).click();
  await checkFile(app, page, fileOf(alcove, 'altered.pdf', oneByteOff(base.one)));
  await expectVerdict(page, 'altered');
  await expect(page.getByText(say('verification.finding.digest-differs'))).toBeVisible();
  await expect(signatureOf(page, 'Mentor')).toContainText(say('verify.unchanged.no'));
  await expect(signatureOf(page, 'Mentor')).toContainText(say('verify.key.cannot-say'));
  await expect(page.getByText(say('verify.saysCare'))).toBeVisible();

  await checkFile(app, page, fileOf(alcove, 'unsigned.pdf', base.prepared));
  await expectVerdict(page, 'not-signed');
  await checkFile(app, page, join(alcove.folder, 'gone.pdf'));
  await expectVerdict(page, 'unreadable');
  await expect(page.getByText(say('verification.finding.cannot-read'))).toBeVisible();
});

test('the unlock screen leads to a check too, and back to its password', async ({ alcove }) => {
  const { app, page } = alcove;
  await openSample(page);
  await lock(page);
  await page.getByRole('button', { name: say('verify.door'), exact: true }).click();
  await verifyShown(page);
  await checkFile(app, page, fileOf(alcove, 'record.pdf', base.one));
  await expectVerdict(page, 'intact');
  await page.getByRole('button', { name: say('app.back') }).click();
  await unlock(page, sampleVaultPassword);
  await openVaultShown(page);
});

test('a look that never ends can be stopped, one whose process ends says so, and the next goes on', async ({
  alcove,
}) => {
  const { app, page, folder } = alcove;
  const endless = join(folder, 'endless.pdf');
  test.skip(spawnSync('mkfifo', [endless]).status !== 0, 'needs a file that can be opened and never comes');
  await app.evaluate(({ utilityProcess }) => {
    const { fork } = utilityProcess;
    utilityProcess.fork = (...started) => {
      const child = fork(...started);
      Object.assign(globalThis, { alcoveLastChild: child });
      return child;
    };
  });
  await page.getByRole('button', { name: say('verify.door') }).click();
  await checkFile(app, page, endless);
  await page.getByRole('button', { name: say('verify.stop') }).click();
  await expect(page.getByText(say('verify.stopped', { fileName: 'endless.pdf' }))).toBeVisible();
  await checkFile(app, page, endless);
  await expect(page.getByRole('button', { name: say('verify.stop') })).toBeVisible();
  await app.evaluate(() => void Reflect.get(globalThis, 'alcoveLastChild').kill());
  await expect(page.getByText(say('error.verification.broke'))).toBeVisible();
  await checkFile(app, page, fileOf(alcove, 'record.pdf', base.one));
  await expectVerdict(page, 'intact');
});

test('a file dropped while another is looked at is said not to be taken, and the first is looked at on', async ({
  alcove,
}) => {
  const { app, page, folder } = alcove;
  const endless = join(folder, 'endless.pdf');
  test.skip(spawnSync('mkfifo', [endless]).status !== 0, 'needs a file that can be opened and never comes');
  await page.getByRole('button', { name: say('verify.door') }).click();
  await checkFile(app, page, endless);
  await expect(page.getByText(say('verify.running', { fileName: 'endless.pdf' }))).toBeVisible();
  const told = page.getByRole('alert');
  await dropFiles(page, []);
  await expect(told).toHaveText(say('verify.refused.not-a-file'));
  await dropFiles(page, [{ name: 'record.pdf', bytes: base.one }]);
  await expect(told).toHaveText(say('verify.refused.busy', { fileName: 'record.pdf' }));
  await expect(page.getByText(say('verify.running', { fileName: 'endless.pdf' }))).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await page.getByRole('button', { name: say('verify.stop') }).click();
  await expect(page.getByText(say('verify.stopped', { fileName: 'endless.pdf' }))).toBeVisible();
  await expect(told).toHaveText(say('verify.refused.busy', { fileName: 'record.pdf' }));
  await dropFiles(page, [{ name: 'record.pdf', bytes: base.one }]);
  await expectVerdict(page, 'intact');
  await expect(told).toHaveCount(0);
});

test('nothing that a check can find has an axe violation in light or dark', async ({ alcove }) => {
  const { app, page } = alcove;
  const found: Record<string, string[]> = {};
  const look = async (state: string) => {
    const here = await findings(page);
    if (here.length > 0) found[state] = here;
  };
  const check = async (
    name: string,
    bytes: Uint8Array,
    verdict: Parameters<typeof expectVerdict>[1],
  ): Promise<void> => {
    await checkFile(app, page, fileOf(alcove, name, bytes));
    await expectVerdict(page, verdict);
    await look(name);
  };
  await page.getByRole('button', { name: say('verify.door') }).click();
  await look('nothing yet');
  await check('unknown key.pdf', base.one, 'intact');
  await page.getByRole('button', { name: say('verify.showPages') }).click();
  await page
    .getByRole('region', { name: say('verify.pages') })
    .locator('canvas')
    .first()
    .waitFor();
  await look('with its pages');
  await check('altered.pdf', oneByteOff(base.one), 'altered');
  await check('unreadable.pdf', Buffer.from('no PDF at all'), 'unreadable');
  await check('not signed.pdf', base.prepared, 'not-signed');
  await page.getByRole('button', { name: say('app.back') }).click();
  await openSample(page);
  await openVerify(page);
  await check('two signatures.pdf', base.two, 'intact');
  const signature = signatureOf(page, 'Mentee');
  await signature.getByRole('button', { name: say('verify.compared') }).click();
  await signature.getByLabel(say('verify.comparedWith')).fill('Fern E.');
  await look('comparing');
  await signature.getByRole('button', { name: say('verify.keep') }).click();
  await expect(signature).toContainText('Yes. You compared its fingerprint with Fern E. on ');
  await look('known key');
  expect(found).toEqual({});
});

test('a key that was compared is known from then on, another under its name is told apart, and it can be forgotten', async ({
  alcove,
}) => {
  const { app, page } = alcove;
  await openSample(page);
  await openVerify(page);
  await checkFile(app, page, fileOf(alcove, 'record.pdf', base.two));
  await expectVerdict(page, 'intact');
  const signature = signatureOf(page, 'Mentee');
  await expect(signature).toContainText(say('verify.key.unknown'));
  const compared = signature.getByRole('button', { name: say('verify.compared') });
  const holder = signature.getByLabel(say('verify.comparedWith'));
  await compared.click();
  await signature.getByLabel(say('verify.compare'), { exact: true }).fill(base.forger.fingerprint);
  await expect(signature).toContainText(say('verify.compare.different'));
  await expect(holder.or(compared)).toHaveCount(0);
  await signature.getByLabel(say('verify.compare'), { exact: true }).fill('');
  await compared.click();
  await expect(holder).toBeFocused();
  await holder.fill('Dr Max P.');
  await signature.getByRole('button', { name: say('verify.keep') }).click();
  await expect(signature).toContainText('Yes. You compared its fingerprint with Dr Max P. on ');
  await expect(signatureOf(page, 'Mentor')).toContainText(say('verify.key.own-name'));

  await lock(page);
  await unlock(page, sampleVaultPassword);
  await openVaultShown(page);
  await verifyShown(page);
  await expect(page.getByText('record.pdf')).toHaveCount(0);

  await openFromMenu(page, 'settings');
  const kept = page.getByRole('list', { name: say('knownKeys.list') });
  await expect(kept).toContainText(inGroups(base.mentee.fingerprint));
  await kept.getByRole('button', { name: say('knownKeys.remove', { name: 'Dr Max P.' }) }).click();
  await page.getByRole('button', { name: say('knownKeys.removeAct'), exact: true }).click();
  await expect(kept).toHaveCount(0);
});

test('a fingerprint from a card makes a key known before its first record comes, and one in its name is told apart', async ({
  alcove,
}) => {
  const { app, page } = alcove;
  await openSample(page);
  await openFromMenu(page, 'settings');
  await page.getByRole('button', { name: say('knownKeys.add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('knownKeys.keep') }).click();
  await expect(dialog.getByText(say('knownKeys.nameMissing'))).toBeVisible();
  await dialog.getByLabel(say('knownKeys.name')).fill('Fern Exampleton');
  await dialog
    .getByLabel(say('knownKeys.fingerprint'), { exact: true })
    .fill(fingerprintWords(base.forger.fingerprint).join('\n'));
  await dialog.getByRole('button', { name: say('knownKeys.keep') }).click();
  await expect(dialog).toHaveCount(0);
  await openVerify(page);
  await checkFile(app, page, fileOf(alcove, 'record.pdf', base.two));
  await expect(signatureOf(page, 'Mentee')).toContainText(
    say('verify.key.known-name', { name: 'Fern Exampleton' }),
  );
});

test('a record of this vault is known by its own key', async ({ alcove }) => {
  const { app, page, folder } = alcove;
  await openSample(page);
  await openNewestSession(page, fern);
  await previewRecord(page);
  await signRecord(app, page, join(folder, 'own.pdf'));
  await page.keyboard.press('Escape');
  await openVerify(page);
  await checkFile(app, page, join(folder, 'own.pdf'));
  await expectVerdict(page, 'intact');
  await expect(signatureOf(page, 'Mentor')).toContainText(say('verify.key.own'));
});

test('by keyboard alone: from the first screen to the verdict, to a comparison and back', async ({
  alcove,
}) => {
  const { app, page } = alcove;
  await page.getByRole('button', { name: say('verify.door') }).focus();
  await page.keyboard.press('Enter');
  await answerOpenDialog(app, fileOf(alcove, 'record.pdf', base.one));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: say('verify.choose') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdictOf(page, 'intact')).toBeFocused({ timeout: 30_000 });
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(say('verify.compare'))).toBeFocused();
  await page.keyboard.type(fingerprintWords(base.mentor.fingerprint).join(' '));
  await expect(page.getByText(say('verify.compare.same'))).toBeVisible();
});
