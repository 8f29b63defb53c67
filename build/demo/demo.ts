import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answerOpenDialog, startAlcove } from '../../test/e2e/alcove.ts';
import { backUpTo, verifyFile } from '../../test/e2e/pages/backup.ts';
import { closeCountersign, countersignOnTheSpot, openCountersign } from '../../test/e2e/pages/countersign.ts';
import { openMentee, openTab } from '../../test/e2e/pages/mentees.ts';
import { screensOfVault } from '../../test/e2e/pages/screens.ts';
import { previewRecord, shownFingerprint, signRecord } from '../../test/e2e/pages/sessions.ts';
import {
  goHome,
  lock,
  openVaultShown,
  shownCode,
  startVault,
  typeCodeBack,
  unlock,
} from '../../test/e2e/pages/vault.ts';
import { say } from '../../test/e2e/pages/words.ts';
import { engine } from '../../test/host/launch.ts';
import { buildIfStale } from '../build-if-stale.ts';
import { demoInput, privateMark } from './input.ts';
import { takePictures, tour } from './pictures.ts';
import { documentFiles, signDocuments } from './sign-documents.ts';
import { Steps } from './steps.ts';
import { writeRelationship } from './write-relationship.ts';

const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'demo' }, password: { type: 'string' } },
});
const out = resolve(values.out);
const password = values.password ?? 'quarry-lantern-mitten-plover';
const file = (name: string) => join(out, name);

/** What an earlier demo left in the folder goes first; anything else in it stays. */
function clear(): void {
  mkdirSync(out, { recursive: true });
  for (const name of [
    'record.pdf',
    'record-countersigned.pdf',
    ...Object.values(documentFiles),
    'key.p12',
    'vault.alcove-backup',
    'fingerprint.txt',
    'screenshots',
    'summary.json',
    'vault',
    'Demo.alcove',
    'failure.png',
  ]) {
    rmSync(file(name), { recursive: true, force: true });
  }
}

async function demo(): Promise<void> {
  const started = performance.now();
  const steps = new Steps();
  const today = new Date().toISOString().slice(0, 10);
  const input = demoInput(today);
  const [shown, second] = input.relationships;
  if (shown === undefined || second === undefined) throw new Error('there is no example to show');
  const pictures = file('screenshots');
  const data = mkdtempSync(join(tmpdir(), 'alcove-demo-'));

  process.stdout.write(
    `Alcove demo on ${engine === 'electron' ? 'Electron' : 'the Chromium host'}, into ${out}\n`,
  );
  if (values.password === undefined) process.stdout.write(`The vault’s password is: ${password}\n`);
  await steps.run('build', () => buildIfStale(root));
  const alcove = await steps.run('start Alcove', () => startAlcove(data));
  const { app, page } = alcove;
  try {
    await takePictures(page, pictures, 'welcome');
    await steps.run('create an encrypted vault', async () => {
      await page.getByRole('button', { name: say('welcome.create') }).click();
      await page.getByRole('heading', { level: 1, name: say('vault.create.title') }).waitFor();
      await takePictures(page, pictures, 'create');
      await page.getByRole('button', { name: say('app.back') }).click();
      await answerOpenDialog(app, out);
      await startVault(page, { name: 'Demo', mentor: input.mentor.name, password, chooseFolder: true });
    });
    const code = await steps.run('note the recovery code and type it back', async () => {
      await shownCode(page);
      await takePictures(page, pictures, 'recovery-code');
      const typed = await typeCodeBack(page, say('keys.typeBack.open'));
      await openVaultShown(page);
      await takePictures(page, pictures, 'home-empty');
      return typed;
    });
    process.stdout.write(`The vault’s recovery code is: ${code}\n`);
    for (const example of input.relationships) {
      await steps.run(`write the example of ${example.mentee.alias}`, () => writeRelationship(page, example));
    }
    await steps.run('show every screen in light and dark', async () => {
      await goHome(page);
      await tour(
        alcove,
        pictures,
        screensOfVault(password).flatMap(({ screens }) => screens),
      );
    });
    const fingerprint = await steps.run('preview and sign a session record', async () => {
      await openMentee(page, shown.mentee.alias);
      await openTab(page, 'sessions');
      await previewRecord(page);
      await signRecord(app, page, file('record.pdf'));
      const signedWith = await shownFingerprint(page);
      await page.keyboard.press('Escape');
      return signedWith;
    });
    await steps.run('countersign it as the mentee, with a key made on the spot', async () => {
      await openCountersign(page);
      const password = 'plover-lantern-quarry-mitten';
      await countersignOnTheSpot(app, page, { folder: out, pdf: 'record-countersigned.pdf', password });
      await takePictures(page, pictures, 'countersigned');
      await closeCountersign(page);
    });
    writeFileSync(file('fingerprint.txt'), `${fingerprint}\n`);
    // the second mentee's contract is in force; of the first one's, the screens began a new draft
    await steps.run('sign the contract, the goals, a closing statement and a portfolio', () =>
      signDocuments(app, page, second.mentee.alias, file),
    );
    await steps.run('back up into one file, checked after writing', () =>
      backUpTo(app, page, file('vault.alcove-backup')),
    );
    await steps.run('verify the backup with the password', async () => {
      await verifyFile(app, page, file('vault.alcove-backup'), password);
      await page.getByText(/^Whole and unchanged: /).waitFor();
      await takePictures(page, pictures, 'backup-verified');
    });
    await steps.run('lock and unlock', async () => {
      await lock(page);
      await takePictures(page, pictures, 'unlock');
      await page.getByRole('button', { name: say('vault.unlock.forgotten') }).click();
      await takePictures(page, pictures, 'unlock-with-code');
      await page.getByRole('button', { name: say('keys.secret.usePassword') }).click();
      await unlock(page, password);
      await openVaultShown(page);
    });
    await steps.run('lock and quit', async () => {
      await lock(page);
      await app.close();
    });
  } catch (error) {
    await page.screenshot({ path: file('failure.png') });
    throw error;
  } finally {
    await app.close();
    rmSync(data, { recursive: true, force: true });
  }
  renameSync(file('Demo.alcove'), file('vault'));

  const made = [
    'record.pdf',
    'record-countersigned.pdf',
    ...Object.values(documentFiles),
    'vault.alcove-backup',
    'vault/vault.db',
    'vault/keys.json',
  ].map((name) => ({
    name,
    bytes: statSync(file(name)).size,
    sha256: createHash('sha256')
      .update(readFileSync(file(name)))
      .digest('hex'),
  }));
  const summary = {
    engine,
    privateMark,
    mentees: input.relationships.length,
    boundaries: input.relationships.reduce((sum, { boundaries }) => sum + boundaries.length, 0),
    goals: input.relationships.reduce((sum, { goals }) => sum + goals.length, 0),
    sessions: input.relationships.reduce((sum, { sessions }) => sum + sessions.length, 0),
    made,
    steps: steps.done,
    totalMs: Math.round(performance.now() - started),
  };
  writeFileSync(file('summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  process.stdout.write(`Done in ${(summary.totalMs / 1000).toFixed(0)} s.\n`);
}

clear();
await demo();
