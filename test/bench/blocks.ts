import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { transact } from '../../electron/vault/db.ts';
import { openVault } from '../../electron/vault/open/open-vault.ts';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { type Alcove, startAlcove } from '../e2e/alcove.ts';
import { backUpTo, rehearse } from '../e2e/pages/backup.ts';
import { checkNow, openCheck } from '../e2e/pages/check.ts';
import { openMentee, openTab } from '../e2e/pages/mentees.ts';
import { searchFor, searchStatus } from '../e2e/pages/search.ts';
import { privateNoteEditor, textsSaved } from '../e2e/pages/sessions.ts';
import { goHome, lock, openSample, openVaultShown, unlock } from '../e2e/pages/vault.ts';
import { say } from '../e2e/pages/words.ts';
import { type Blocked, watchBlocks } from './block-watch.ts';
import { middle } from './measure.ts';
import { noteText } from './notes.ts';
import { putText } from './vault.ts';

/** The longest that either may be taken up, in milliseconds. */
const budget = 50;
const rounds = 3;

/**
 * What the main process and the window are doing while the vault is at work, in the built app: for each kind of work
 * one line with the longest block of either, the middle of several rounds. The first line is of doing nothing: what the
 * machine itself holds up.
 */
export async function measureBlocks(folder: string, notes: number): Promise<string[]> {
  const alcove = await startAlcove(folder);
  try {
    await openSample(alcove.page);
    await lock(alcove.page);
    await fillVault(join(folder, 'user-data', 'vaults'), notes);
    const watch = await watchBlocks(alcove.app, alcove.page);
    const found = new Map<string, Blocked[]>();
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, work] of workIn(alcove, round)) {
        found.set(name, [...(found.get(name) ?? []), await watch.during(work)]);
      }
    }
    return [...found].map(([name, blocked]) => describeBlocked(name, blocked));
  } finally {
    await alcove.app.close();
  }
}

/** Everything of one round in order. It begins and ends with a locked vault; but for the first, unlocking comes back to a session. */
function workIn({ app, page, folder }: Alcove, round: number): [string, () => Promise<unknown>][] {
  const file = join(folder, `${round}.alcove-backup`);
  return [
    ['doing nothing', () => wait(2000)],
    [
      'unlock',
      async () => {
        await unlock(page, sampleVaultPassword);
        await openVaultShown(page);
      },
    ],
    [
      'search',
      async () => {
        for (const text of ['supervision', 'w4711', 'confid']) {
          await searchFor(page, text);
          await searchStatus(page)
            .filter({ hasText: /\d|Nothing/ })
            .waitFor();
          await page.keyboard.press('Escape');
        }
      },
    ],
    ['back up, and verify it', () => backUpTo(app, page, file)],
    [
      'rehearse the restore',
      async () => {
        await rehearse(page, sampleVaultPassword);
        await page.getByText(say('backup.rehearsal.yes')).waitFor({ timeout: 60_000 });
      },
    ],
    [
      'check my vault',
      async () => {
        await openCheck(page);
        await checkNow(page);
      },
    ],
    [
      'open a session',
      async () => {
        await goHome(page);
        await openMentee(page, 'Dr Fern Exampleton');
        await openTab(page, 'sessions');
        await privateNoteEditor(page).waitFor();
      },
    ],
    [
      'type and save',
      async () => {
        await privateNoteEditor(page).press('ControlOrMeta+End');
        for (const word of noteText(round).split(' ')) await page.keyboard.type(` ${word}`);
        await textsSaved(page);
      },
    ],
    ['lock', () => lock(page)],
  ];
}

/** Adds many texts of about 1.5 kB to the only vault in the folder, which is the closed sample vault. */
async function fillVault(vaults: string, notes: number): Promise<void> {
  const [name = ''] = readdirSync(vaults);
  const { db, close } = await openVault({
    folder: join(vaults, name),
    secret: { kind: 'password', password: sampleVaultPassword },
  });
  const mentee = String(db.prepare('SELECT id FROM mentees').pluck().get());
  const now = new Date().toISOString();
  transact(db, () => {
    const put = db.prepare(putText);
    for (let n = 0; n < notes; n += 1)
      put.run('private-note', uuidv7(), mentee, 'private', `Note ${n}`, noteText(n), now);
  });
  close();
}

function describeBlocked(name: string, blocked: readonly Blocked[]): string {
  const say = (of: keyof Blocked) => {
    const ms = middle(blocked.map((each) => each[of]));
    const least = of === 'window' && ms === 0 ? 'under 50 ms' : `${ms} ms`;
    return `${of} ${least.padStart(11)} (${ms <= budget ? 'within' : 'OVER'} ${budget} ms)`;
  };
  const all = blocked.map(({ main, window }) => `${main}/${window}`).join(' ');
  return `${`blocked during: ${name}`.padEnd(38)} ${say('main')}, ${say('window')}   all rounds: ${all}`;
}
