import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Alcove, expect, startAlcove, test } from './alcove.ts';
import { openMentee, openTab } from './pages/mentees.ts';
import { previewRecord, privateNoteEditor, textsSaved } from './pages/sessions.ts';
import { lock, openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const typed = 'PRIVATE-CANARY-7Q';
/** Words of the sample vault and of this test that no file outside the encrypted database may hold. */
const confidential = [typed, 'Exampleton', 'Testwick', 'Samplesby', 'job plan'];

/** Every file below a folder, with what it holds; one that vanishes meanwhile is gone for good. */
function* filesBelow(folder: string): Generator<[string, Buffer]> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) yield* filesBelow(path);
    else if (stat?.isFile()) yield [path, readFileSync(path)];
  }
}

/** Where a confidential word stands in plain bytes, as UTF-8 or as UTF-16. */
function leaksBelow(folder: string): string[] {
  const found: string[] = [];
  for (const [path, bytes] of filesBelow(folder)) {
    for (const word of confidential) {
      if (bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le'))
        found.push(`${word} in ${path}`);
    }
  }
  return found;
}

test('an hour of work leaves no readable word in any file: not while it goes on, not locked, not after quitting', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-leaks-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const alcove: Alcove = await startAlcove(folder, { TMPDIR: temporary });
  const { app, page } = alcove;
  await openSample(page);
  await openMentee(page, 'Dr Fern Exampleton');
  await openTab(page, 'sessions');
  await privateNoteEditor(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText(` ${typed}`);
  await textsSaved(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: say('search.label') }).fill('canary');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await previewRecord(page);
  await page.keyboard.press('Escape');
  expect(leaksBelow(folder)).toEqual([]);
  await lock(page);
  expect(leaksBelow(folder)).toEqual([]);
  await app.close();
  expect(leaksBelow(folder)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
