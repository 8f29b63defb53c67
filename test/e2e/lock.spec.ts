import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { words } from '../../shared/words/index.ts';
import { answerSaveDialog, test as base, expect, startAlcove } from './alcove.ts';
import { openBackup } from './pages/backup.ts';
import { Disks, mayMount } from './pages/disks.ts';
import { closeWindow } from './pages/ending.ts';
import { openNewestSession, privateNoteEditor, recordEditor, saveLine } from './pages/sessions.ts';
import { goHome, openFromMenu, openSample, openVaultShown, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

const test = base.extend<{ disks: Disks }>({
  disks: async ({ browserName: _ }, use) => {
    const disks = new Disks();
    await use(disks);
    disks.remove();
  },
});

const diskTest = mayMount() ? test : test.skip;

const alias = 'Dr Fern Exampleton';

const openSession = (page: Page) => openNewestSession(page, alias);

/** From here on no timer of the page fires, so that nothing is written because a pause in typing is over. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}

async function typeUnsaved(page: Page, words: string): Promise<void> {
  await stopTime(page);
  await privateNoteEditor(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(words);
}

async function isLocked(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('vault.unlock.submit'), exact: true }).waitFor();
}

async function openAgain(page: Page): Promise<void> {
  await page.clock.resume();
  await unlock(page, sampleVaultPassword);
  await openVaultShown(page);
}

const power = (event: string) => (app: ElectronApplication) =>
  app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);

const causes: Record<string, (app: ElectronApplication, page: Page) => Promise<unknown>> = {
  'Ctrl+L': (_app, page) => page.keyboard.press('ControlOrMeta+l'),
  'the computer going to sleep': power('suspend'),
  'the screen being locked': power('lock-screen'),
  'nobody touching the computer': (app) => letPass(app, 600),
  'nobody touching Alcove on a system that is never idle': (app) => letPass(app, 600, { systemKnows: false }),
};

/** So many seconds pass without a key or a movement. */
async function letPass(
  app: ElectronApplication,
  seconds: number,
  { systemKnows = true }: { systemKnows?: boolean } = {},
): Promise<void> {
  await app.evaluate(
    ({ powerMonitor }, passed) => {
      const began = performance.now() - passed.seconds * 1000;
      const now = performance.now.bind(performance);
      performance.now = () => now() + passed.seconds * 1000;
      powerMonitor.getSystemIdleTime = () => (passed.systemKnows ? Math.floor((now() - began) / 1000) : 0);
    },
    { seconds, systemKnows },
  );
}

for (const [name, cause] of Object.entries(causes)) {
  test(`${name} locks in mid-sentence and loses no word`, async ({ alcove: { app, page } }) => {
    await openSample(page);
    await openSession(page);
    await typeUnsaved(page, 'in the middle of a');
    await cause(app, page);
    await isLocked(page);
    await openAgain(page);
    await expect(privateNoteEditor(page)).toContainText('in the middle of a');
    await expect(privateNoteEditor(page)).toBeFocused();
    await page.keyboard.insertText(' sentence');
    await expect(privateNoteEditor(page)).toContainText('in the middle of a sentence');
  });
}

/** Where the editor's selection stands, in ProseMirror's positions. */
function selectionOf(editor: Locator): Promise<{ from: number; to: number }> {
  return editor.evaluate((element) => {
    const { from, to } = Reflect.get(element, 'editor').state.selection;
    return { from, to };
  });
}

function isAtEnd(editor: Locator): Promise<boolean> {
  return editor.evaluate((element) => {
    const { doc, selection } = Reflect.get(element, 'editor').state;
    return selection.to === doc.content.size - 1;
  });
}

async function selectedLength(editor: Locator): Promise<number> {
  const { from, to } = await selectionOf(editor);
  return to - from;
}

const scrolled = (page: Page) => page.getByRole('main').evaluate((main) => main.scrollTop);

test('after unlocking the mentor is where they were: page, selection, scroll and a half-filled form', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await openSession(page);
  const record = recordEditor(page);
  await record.press('ControlOrMeta+Home');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => selectionOf(record)).toEqual({ from: 5, to: 7 });
  await page.getByRole('main').evaluate((main) => main.scrollTo({ top: 300 }));
  const height = await scrolled(page);
  await power('suspend')(app);
  await isLocked(page);
  await openAgain(page);
  await expect(record).toBeFocused();
  expect(await selectionOf(record)).toEqual({ from: 5, to: 7 });
  await expect.poll(() => scrolled(page)).toBe(height);

  await page.getByRole('button', { name: say('actions.add'), exact: true }).click();
  await page.getByLabel(say('actions.title')).fill('Ring the deanery ab');
  await power('suspend')(app);
  await isLocked(page);
  await openAgain(page);
  await expect(page.getByText(say('app.notice.drafts'))).toBeVisible();
  await page.getByRole('button', { name: say('actions.add'), exact: true }).click();
  await expect(page.getByLabel(say('actions.title'))).toHaveValue('Ring the deanery ab');
  await page.getByRole('button', { name: say('app.cancel'), exact: true }).click();

  await record.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => selectionOf(record)).toEqual({ from: 2, to: 2 });
  await closeWindow(app, page);
  const again = await startAlcove(folder);
  await openSample(again.page);
  await expect(again.page.getByRole('heading', { level: 1, name: say('home.title') })).toBeVisible();
  await openSession(again.page);
  expect(await selectionOf(recordEditor(again.page))).toEqual({ from: 2, to: 2 });
  await again.app.close();
});

test('after unlocking the Backup page shows the same part', async ({ alcove: { app, page } }) => {
  await openSample(page);
  for (const part of ['register', 'rehearsal', 'files'] as const) {
    await openBackup(page, part);
    await power('suspend')(app);
    await isLocked(page);
    await openAgain(page);
    const tab = page.getByRole('tab', { name: say(`backup.part.${part}`), exact: true });
    await expect(tab).toHaveAttribute('aria-selected', 'true');
  }
});

test('the page that is locked ends with everything it knew', async ({ alcove: { app, page } }) => {
  await openSample(page);
  await openSession(page);
  await page.evaluate(() => Object.assign(window, { remembered: true }));
  await power('suspend')(app);
  await isLocked(page);
  expect(await page.evaluate(() => 'remembered' in window)).toBe(false);
  expect(await page.content()).not.toContain('Exampleton');
  const goesBack = await page.evaluate(() => window.history.length);
  expect(goesBack).toBe(1);
});

test('a dialog of the system holds no lock up, and its late answer does nothing', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await openSession(page);
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        new Promise((resolve) => {
          Object.assign(globalThis, { answerLate: () => resolve({ canceled: false, filePath }) });
        });
    },
    join(folder, 'late.pdf'),
  );
  await page.getByRole('button', { name: say('sessions.preview') }).click();
  await page.getByRole('dialog').locator('canvas').first().waitFor({ timeout: 30_000 });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('documents.sign') })
    .click();
  await expect.poll(() => app.evaluate(() => 'answerLate' in globalThis)).toBe(true);
  await power('suspend')(app);
  await isLocked(page);
  await openAgain(page);
  await app.evaluate(() => Reflect.get(globalThis, 'answerLate')());
  await goHome(page);
  expect(existsSync(join(folder, 'late.pdf'))).toBe(false);
  await answerSaveDialog(app, undefined);
});

test('a page that hangs is hidden at once, and ended when it does not answer', async ({
  alcove: { app, page },
}) => {
  await openSample(page);
  await openSession(page);
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    window?.once('hide', () => seen.push('hidden'));
    window?.once('show', () => seen.push('shown'));
    window?.webContents.once('render-process-gone', () => seen.push('ended'));
  });
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;) performance.now();
    }, 0);
  });
  await power('suspend')(app);
  const seen = () => app.evaluate(() => Reflect.get(globalThis, 'seen'));
  await expect.poll(seen).toEqual(['hidden', 'ended', 'shown']);
  // Playwright takes a crashed page for lost, so the app itself is asked what its window shows now
  const text = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const late = new Promise((resolve) => setTimeout(() => resolve(''), 500));
      const [window] = BrowserWindow.getAllWindows();
      return String(
        await Promise.race([window?.webContents.executeJavaScript('document.body.innerText'), late]),
      );
    });
  await expect.poll(text).toContain(say('vault.unlock.submit'));
});

test('a lock in the middle of unlocking leaves the vault locked', async ({ alcove: { app, page } }) => {
  await openSample(page);
  await power('suspend')(app);
  await isLocked(page);
  await page.getByLabel(say('vault.unlock.password'), { exact: true }).fill(sampleVaultPassword);
  await app.evaluate(({ powerMonitor, utilityProcess }) => {
    const fork = utilityProcess.fork;
    utilityProcess.fork = (...started) => {
      utilityProcess.fork = fork;
      setImmediate(() => powerMonitor.emit('suspend'));
      const child = fork(...started);
      child.once('exit', () => Object.assign(globalThis, { ended: true }));
      return child;
    };
  });
  await page.getByRole('button', { name: say('vault.unlock.submit'), exact: true }).click();
  await expect(page.getByLabel(say('vault.unlock.password'), { exact: true })).toHaveValue('');
  await expect.poll(() => app.evaluate(() => 'ended' in globalThis)).toBe(true);
  const state = await page.evaluate(() => window.alcove.call('vault.state', undefined));
  expect(state).toMatchObject({ value: { state: 'locked' } });
  await openAgain(page);
});

diskTest(
  'what a full disk has no room for is kept through a lock and put back after it',
  async ({ disks }) => {
    const disk = disks.small(20_000);
    const { app, page } = await startAlcove(disk);
    await openSample(page);
    await openSession(page);
    fillUp(disk);
    const text = 'A long afternoon. '.repeat(4000).trim();
    await privateNoteEditor(page).press('ControlOrMeta+End');
    await page.keyboard.insertText(text);
    await expect(saveLine(page, 'privateNote')).toHaveText(
      say('app.notSaved', { reason: words['error.file.diskFull'] }),
    );
    await page.keyboard.insertText(' Until the very end.');
    await page.keyboard.press('ControlOrMeta+l');
    await isLocked(page);
    rmSync(join(disk, 'filler'));
    await openAgain(page);
    await expect(page.getByText(say('app.notice.text-put-back', { count: 1 }))).toBeVisible();
    await expect(privateNoteEditor(page)).toContainText(`${text} Until the very end.`);
    await app.close();
  },
);

/** Leaves no byte free on the disk. */
function fillUp(disk: string): void {
  for (const size of [65_536, 4096]) {
    for (;;) {
      try {
        writeFileSync(join(disk, 'filler'), Buffer.alloc(size, 1), { flag: 'a' });
      } catch {
        break; // full: smaller pieces now, or done
      }
    }
  }
}

const clipboardText = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());

async function copyNote(page: Page, keys: 'c' | 'x'): Promise<void> {
  const note = privateNoteEditor(page);
  await note.press('ControlOrMeta+End');
  await expect.poll(() => isAtEnd(note)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('known to nobody');
  await page.keyboard.press('Shift+Home');
  await expect.poll(() => selectedLength(note)).toBe(15);
  await page.keyboard.press(`ControlOrMeta+${keys}`);
}

test('a copy from a private note says what becomes of it, can be pasted, and is taken off after a while', async ({
  alcove: { app, page },
}) => {
  await openSample(page);
  await openFromMenu(page, 'settings');
  await page
    .getByLabel(say('settings.clipboard'))
    .selectOption(say('settings.clipboard.seconds', { count: 10 }));
  await openSession(page);
  await copyNote(page, 'c');
  await expect(page.getByText(say('app.copied.forSeconds', { seconds: 10 }))).toBeVisible();
  expect(await clipboardText(app)).toBe('known to nobody');
  const formats = await app.evaluate(async ({ clipboard }) => (await clipboard.read())[0]?.types);
  if (process.platform === 'linux')
    expect(formats).toContain('electron application/osclipboard;format="x-kde-passwordManagerHint"');
  await page.keyboard.press('End');
  await expect.poll(() => selectedLength(privateNoteEditor(page))).toBe(0);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(privateNoteEditor(page)).toContainText('known to nobodyknown to nobody');
  await expect.poll(() => clipboardText(app), { timeout: 15_000 }).toBe('');
});

test('a cut is taken off the clipboard at the lock, but never what came after it', async ({
  alcove: { app, page },
}) => {
  await openSample(page);
  await openSession(page);
  await copyNote(page, 'x');
  await expect(privateNoteEditor(page)).not.toContainText('known to nobody');
  await expect.poll(() => clipboardText(app)).toBe('known to nobody');
  await power('suspend')(app);
  await isLocked(page);
  expect(await clipboardText(app)).toBe('');

  await openAgain(page);
  await copyNote(page, 'c');
  await expect.poll(() => clipboardText(app)).toBe('known to nobody');
  await app.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'));
  await power('suspend')(app);
  await isLocked(page);
  expect(await clipboardText(app)).toBe('a shopping list');
});

test('other programs see the window only while the mentor lets them, and never after a lock', async ({
  alcove: { app, page },
}) => {
  const isProtected = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isContentProtected());
  await openSample(page);
  expect(await isProtected()).toBe(true);
  await openFromMenu(page, 'settings');
  await page.getByRole('switch', { name: say('settings.capture') }).click();
  await expect.poll(isProtected).toBe(false);
  await power('suspend')(app);
  await isLocked(page);
  expect(await isProtected()).toBe(true);
});

test('the minutes until an idle vault locks are the mentor’s choice', async ({ alcove: { app, page } }) => {
  await openSample(page);
  await openFromMenu(page, 'settings');
  await page
    .getByLabel(say('settings.lockAfter'))
    .selectOption(say('settings.lockAfter.minutes', { count: 2 }));
  await letPass(app, 121);
  await isLocked(page);
});

test('the wait after too many wrong passwords outlasts a restart', async ({
  alcove: { app, page, folder },
}) => {
  await openSample(page);
  await power('suspend')(app);
  await isLocked(page);
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await unlock(page, `wrong ${attempt}`);
    await expect(page.getByText(say('error.password.wrong'))).toBeVisible();
    await page.getByLabel(say('vault.unlock.password'), { exact: true }).fill('');
  }
  const attempts = (shown: Page) =>
    shown.evaluate(async () => {
      const known = await window.alcove.call('vault.known', undefined);
      const { ref } = Reflect.get(known, 'value')[0];
      return Reflect.get(await window.alcove.call('vault.attempts', { ref }), 'value');
    });
  const before = await attempts(page);
  expect(before).toMatchObject({ failures: 4, retryAt: expect.any(String) });
  await closeWindow(app, page);
  const again = await startAlcove(folder);
  expect(await attempts(again.page)).toMatchObject({ failures: 4 });
  await again.app.close();
});

/** The processes that draw pages for an app that Playwright has started, as Linux lists them. */
function renderersOf(app: ElectronApplication): number[] {
  const group = String(app.process().pid);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const groupOf = readFileSync(`/proc/${pid}/stat`, 'latin1')
          .replace(/^.*\) /s, '')
          .split(' ')[2];
        const started = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
        return groupOf === group && started.includes('--type=renderer');
      } catch {
        return false; // it has ended since it was listed
      }
    });
}

const linuxTest = process.platform === 'linux' ? test : test.skip;

linuxTest('the process that drew the open vault ends with the lock', async ({ alcove: { app, page } }) => {
  await openSample(page);
  await openSession(page);
  const before = renderersOf(app);
  expect(before.length).toBeGreaterThan(0);
  await power('suspend')(app);
  await isLocked(page);
  await expect.poll(() => before.every((pid) => renderersOf(app).includes(pid))).toBe(false);
});

test('nothing that was read from the vault is left in the memory of the page', async ({
  alcove: { app, page },
}) => {
  await openSample(page);
  await openSession(page);
  await typeUnsaved(page, 'quetzalcoatlus');
  const devTools = await app.context().newCDPSession(page);
  const inMemory = async (words: string) => {
    let found = false;
    let end = '';
    const look = ({ chunk }: { chunk: string }) => {
      found ||= (end + chunk).includes(words);
      end = chunk.slice(-words.length);
    };
    devTools.on('HeapProfiler.addHeapSnapshotChunk', look);
    await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    devTools.off('HeapProfiler.addHeapSnapshotChunk', look);
    return found;
  };
  expect(await inMemory('quetzalcoatlus')).toBe(true);
  await power('suspend')(app);
  await isLocked(page);
  expect(await inMemory('quetzalcoatlus')).toBe(false);
  expect(await inMemory('Exampleton')).toBe(false);
});
