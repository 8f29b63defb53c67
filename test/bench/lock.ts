import type { ElectronApplication, Page } from '@playwright/test';
import { words } from '../../shared/words/index.ts';
import { launchApp } from '../host/launch.ts';
import { middle } from './measure.ts';
import { noteText } from './notes.ts';

/** How long a lock takes, in milliseconds from the moment the computer says that it goes to sleep. */
export interface LockTimes {
  /** Until a frame without anything of the vault has been drawn. */
  readonly blank: number;
  /** Until the vault's process has ended and the page that showed it is gone. */
  readonly locked: number;
}

const budget: LockTimes = { blank: 100, locked: 500 };

/** One line: both times, and whether each keeps to its budget. */
export function describeLock({ blank, locked }: LockTimes): string {
  const say = (name: keyof LockTimes, ms: number) =>
    `${name} after ${ms} ms (${ms <= budget[name] ? 'within' : 'OVER'} ${budget[name]} ms)`;
  return `${'lock with 20,000 words unsaved'.padEnd(38)} ${say('blank', blank)}, ${say('locked', locked)}`;
}

const runs = 5;
const wordsInNote = 20_000;

/** The middle of several locks with a note of 20,000 words open and its last word not yet written. */
export async function measureLock(folder: string): Promise<LockTimes> {
  const app = await launchApp({ userData: folder });
  const page = await app.firstWindow();
  await watchVaultProcess(app);
  await page.getByRole('button', { name: words['welcome.sample'] }).click();
  await openNote(page);
  await fillNote(page);
  const times: LockTimes[] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(await lockOnce(app, page));
    await page.getByRole('button', { name: words['vault.unlock.sampleUse'] }).click();
    await page.getByRole('button', { name: words['vault.unlock.submit'], exact: true }).click();
    await note(page).waitFor();
    await saved(page).waitFor();
  }
  await app.close();
  return {
    blank: middle(times.map(({ blank }) => blank)),
    locked: middle(times.map(({ locked }) => locked)),
  };
}

const note = (page: Page) => page.getByRole('textbox', { name: words['sessions.privateNote'], exact: true });

const saved = (page: Page) =>
  page
    .getByRole('region', { name: words['sessions.privateNote'], exact: true })
    .getByText(/^Saved \d\d:\d\d$/);

async function openNote(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Dr Fern Exampleton' }).first().click();
  await page.getByRole('tab', { name: words['mentees.tab.sessions'] }).click();
  await note(page).waitFor();
}

async function fillNote(page: Page): Promise<void> {
  const text = Array.from({ length: wordsInNote / 200 }, (_, at) =>
    noteText(at).split(' ').slice(0, 200).join(' '),
  );
  await note(page).evaluate((element, paragraphs) => {
    Reflect.get(element, 'editor').commands.setContent(
      paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
      { emitUpdate: true },
    );
  }, text);
  await saved(page).waitFor();
}

/** From here on main remembers when the process of an open vault has ended. */
async function watchVaultProcess(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ utilityProcess }) => {
    const fork = utilityProcess.fork;
    utilityProcess.fork = (...started) => {
      const child = fork(...started);
      child.on('exit', () => Object.assign(globalThis, { endedAt: Date.now() }));
      return child;
    };
  });
}

async function lockOnce(app: ElectronApplication, page: Page): Promise<LockTimes> {
  await note(page).press('ControlOrMeta+End');
  const blankAt = page.waitForEvent('console', (message) => message.text().startsWith('blank at '));
  await page.evaluate(() => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => console.log(`blank at ${Date.now()}`);
    new MutationObserver((_, seen) => {
      seen.disconnect();
      requestAnimationFrame(() => drawn.port2.postMessage('after the frame'));
    }).observe(document.documentElement, { attributeFilter: ['data-blank'] });
  });
  await page.keyboard.insertText(' onemore');
  const { startedAt, goneAt } = await app.evaluate(
    ({ BrowserWindow, powerMonitor }) =>
      new Promise<{ startedAt: number; goneAt: number }>((resolve) => {
        const startedAt = Date.now();
        BrowserWindow.getAllWindows()[0]?.webContents.once('did-navigate', () =>
          resolve({ startedAt, goneAt: Date.now() }),
        );
        powerMonitor.emit('suspend');
      }),
  );
  const endedAt = await app.evaluate(async () => {
    const ended = () => Number(Reflect.get(globalThis, 'endedAt') ?? 0);
    while (ended() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const at = ended();
    Reflect.deleteProperty(globalThis, 'endedAt');
    return at;
  });
  const blank = Number((await blankAt).text().slice('blank at '.length));
  return { blank: blank - startedAt, locked: Math.max(goneAt, endedAt) - startedAt };
}
