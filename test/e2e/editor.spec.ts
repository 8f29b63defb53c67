import type { Locator, Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import type { WordId } from '../../shared/words/index.ts';
import { engine, hostRecord } from '../host/launch.ts';
import { expect, test } from './alcove.ts';
import { clearEditor, writeSelected } from './pages/editor.ts';
import { openMentee, openTab } from './pages/mentees.ts';
import { pasteInto } from './pages/paste.ts';
import { recordEditor, textsSaved } from './pages/sessions.ts';
import { lock, openSample, openVaultShown, unlock } from './pages/vault.ts';
import { say } from './pages/words.ts';

async function openRecord(page: Page): Promise<Locator> {
  await openMentee(page, 'Dr Fern Exampleton');
  await openTab(page, 'sessions');
  return recordEditor(page);
}

/** A sample vault with the newest session's record open and empty. */
async function emptyRecord(page: Page): Promise<Locator> {
  await openSample(page);
  const editor = await openRecord(page);
  await clearEditor(editor);
  return editor;
}

async function lockAndUnlock(page: Page): Promise<Locator> {
  await lock(page);
  await unlock(page, sampleVaultPassword);
  await openVaultShown(page);
  return openRecord(page);
}

function tool(page: Page, label: WordId): Locator {
  return page
    .getByRole('toolbar', { name: say('editor.toolbar', { label: say('sessions.record') }) })
    .getByRole('button', { name: say(label), exact: true });
}

/** Each form of text: its tool, its keys, and what it makes of a paragraph. */
const forms: readonly { label: WordId; keys: string; made: string }[] = [
  { label: 'editor.heading1', keys: 'Alt+1', made: 'h1' },
  { label: 'editor.heading2', keys: 'Alt+2', made: 'h2' },
  { label: 'editor.heading3', keys: 'Alt+3', made: 'h3' },
  { label: 'editor.bullets', keys: 'Shift+8', made: 'ul:not([data-type]) > li > p' },
  { label: 'editor.numbers', keys: 'Shift+7', made: 'ol > li > p' },
  { label: 'editor.tasks', keys: 'Shift+9', made: 'ul[data-type="taskList"] > li > div > p' },
  { label: 'editor.quote', keys: 'Shift+b', made: 'blockquote > p' },
  { label: 'editor.bold', keys: 'b', made: 'p > strong' },
  { label: 'editor.italic', keys: 'i', made: 'p > em' },
];

test('every form of text is made and taken back by its keys and by its tool alike', async ({
  alcove: { page },
}) => {
  const editor = await emptyRecord(page);
  await writeSelected(editor, 'Words');
  for (const { label, keys, made } of forms) {
    for (const [way, act] of [
      ['keys', () => page.keyboard.press(`ControlOrMeta+${keys}`)],
      ['tool', () => tool(page, label).click()],
    ] as const) {
      await test.step(`${say(label)} by its ${way}`, async () => {
        await act();
        await expect(editor.locator(`:scope > ${made}`).first()).toHaveText('Words');
        await expect(tool(page, label)).toHaveAttribute('aria-pressed', 'true');
        await expect(editor).toBeFocused();
        await act();
        await expect(editor.locator(`:scope > ${made}`)).toHaveCount(0);
        await expect(editor.locator(':scope > p').first()).toHaveText('Words');
        await expect(tool(page, label)).toHaveAttribute('aria-pressed', 'false');
      });
    }
  }
});

test('undo and redo go back and forth by keys and by tools, and say when there is nothing to undo', async ({
  alcove: { page },
}) => {
  await openSample(page);
  const editor = await openRecord(page);
  const before = await editor.innerText();
  await expect(tool(page, 'editor.undo')).toHaveAttribute('aria-disabled', 'true');
  await editor.press('ControlOrMeta+End');
  await page.keyboard.insertText(' More words.');
  for (const [undo, redo] of [
    [() => page.keyboard.press('ControlOrMeta+z'), () => page.keyboard.press('ControlOrMeta+Shift+z')],
    [() => tool(page, 'editor.undo').click(), () => tool(page, 'editor.redo').click()],
  ] as const) {
    await expect(editor).toContainText('More words.');
    await undo();
    await expect(editor).not.toContainText('More words.');
    expect(await editor.innerText()).toBe(before);
    await expect(tool(page, 'editor.undo')).toHaveAttribute('aria-disabled', 'true');
    await redo();
  }
  await expect(editor).toContainText('More words.');
  await expect(tool(page, 'editor.redo')).toHaveAttribute('aria-disabled', 'true');
});

test('a table is filled with Tab, grows, shrinks, and is kept with its tasks and links', async ({
  alcove: { page },
}) => {
  const editor = await emptyRecord(page);
  const choose = async (item: WordId) => {
    await tool(page, 'editor.table').click();
    await page.getByRole('menuitem', { name: say(item) }).click();
  };
  await page.keyboard.type('[ ] Ask for the figures');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await choose('editor.table.insert');
  const cells = editor.locator('th, td');
  await expect(cells).toHaveCount(9);
  for (const [at, words] of ['Option', 'For', 'Against'].entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await page.keyboard.insertText(words);
  }
  await expect(editor.locator('th')).toHaveText(['Option', 'For', 'Against']);
  await choose('editor.table.addRow');
  await expect(cells).toHaveCount(12);
  await choose('editor.table.removeColumn');
  await expect(cells).toHaveCount(8);
  await editor.getByRole('checkbox').check();
  await textsSaved(page);
  const kept = await lockAndUnlock(page);
  await expect(kept.locator('th')).toHaveText(['Option', 'For']);
  await expect(kept.locator('th, td')).toHaveCount(8);
  await expect(kept.getByRole('checkbox')).toBeChecked();
  await kept.locator('th').first().click();
  await choose('editor.table.remove');
  await expect(kept.locator('table')).toHaveCount(0);
});

test('a link takes only addresses that can do no harm, and following it is left to the reader', async ({
  alcove: { app, page },
}) => {
  const editor = await emptyRecord(page);
  await writeSelected(editor, 'The BMA');
  const address = page.getByLabel(say('editor.link.address'));
  await tool(page, 'editor.link').click();
  for (const refused of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense', '']) {
    await address.fill(refused);
    await page.getByRole('button', { name: say('editor.link.set') }).click();
    await expect(page.getByText(say('editor.link.refused'))).toBeVisible();
    await expect(address).toBeFocused();
  }
  await address.fill('www.bma.org.uk');
  await address.press('Enter');
  const link = editor.getByRole('link', { name: 'The BMA' });
  await expect(link).toHaveAttribute('href', 'https://www.bma.org.uk');
  await link.click();
  await link.click({ modifiers: ['ControlOrMeta'] });
  expect(app.windows()).toHaveLength(1);
  expect(new URL(page.url()).pathname).toBe('/index.html');
  if (engine === 'host') expect(await hostRecord(app)).toMatchObject({ escaped: [], opened: [] });
  await tool(page, 'editor.link').click();
  await page.getByRole('button', { name: say('editor.link.remove') }).click();
  await expect(editor.locator('a')).toHaveCount(0);
  await expect(editor).toContainText('The BMA');
});

const hostile = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="refresh" content="0;url=https://refresh.example/">
<base href="https://base.example/"><link rel="stylesheet" href="https://sheet.example/a.css">
<style>@import url(https://import.example/b.css); p { mso-style-name: x; background: url(https://background.example/) } body { display: none }</style>
<script>window.pasted = 'script'</script></head><body onload="window.pasted = 'onload'">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<!--StartFragment--><h2 style="position:fixed;inset:0">A pasted heading</h2>
<p class=MsoNormal style='mso-list:l0 level1 lfo1;background:url(https://style.example/)' onclick="window.pasted = 'onclick'">Pasted <b>bold</b> words<o:p></o:p></p>
<ul><li onmouseover="window.pasted = 'hover'">A pasted item</li></ul>
<img src="https://image.example/pixel.png" srcset="https://set.example/2x.png 2x" onerror="window.pasted = 'onerror'">
<svg onload="window.pasted = 'svg'"><script>window.pasted = 'svg script'</script><image href="https://svg.example/"/></svg>
<iframe src="https://frame.example/" srcdoc="<script>top.pasted = 'frame'</script>"></iframe>
<object data="https://object.example/"></object><embed src="https://embed.example/"><video src="https://video.example/" autoplay></video>
<form action="https://form.example/"><input name="q" autofocus onfocus="window.pasted = 'focus'"><button>Send</button></form>
<p><a href="javascript:window.pasted = 'link'">A script link</a>, <a href=" java&#10;script:window.pasted = 'link'">a hidden one</a>,
<a href="data:text/html,x">a data link</a> and <a href="https://www.bma.org.uk/" onclick="window.pasted = 'a'" target="_top" style="color:red" ping="https://ping.example/">a good link</a></p>
<table style="width:9999px" background="https://table.example/"><tr><td width="100" onclick="1" bgcolor="red">A pasted cell</td></tr></table>
<!--EndFragment--></body></html>`;

const pastedWords = [
  'A pasted heading',
  'Pasted bold words',
  'A pasted item',
  'A script link',
  'A pasted cell',
];

/** Everything a document may be made of in the page, with the only attributes that may stand on it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  H2: [],
  P: [],
  STRONG: [],
  UL: [],
  LI: [],
  A: ['href', 'rel'],
  BR: ['class'],
  TABLE: ['style'],
  COLGROUP: [],
  COL: ['style'],
  TBODY: [],
  TR: [],
  TD: ['colspan', 'rowspan'],
  DIV: ['class'],
};

/** What stands in the text and may not: elements and attributes beyond the allowed ones. */
function foreignTo(editor: Locator): Promise<string[]> {
  return editor.evaluate(
    (root, known) =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        const attributes = known[element.tagName];
        if (attributes === undefined) return [element.outerHTML];
        return element
          .getAttributeNames()
          .filter((name) => !attributes.includes(name))
          .map((name) => `${element.tagName} ${name}=${element.getAttribute(name)}`);
      }),
    allowed,
  );
}

test('of hostile HTML only clean words are pasted: nothing runs, nothing is fetched, nothing else is kept', async ({
  alcove: { app, page },
}) => {
  const editor = await emptyRecord(page);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const recordBefore = engine === 'host' ? await hostRecord(app) : undefined;
  await page.evaluate(() => {
    const refusedFetches: string[] = [];
    Object.assign(window, { refusedFetches });
    // what is parsed apart from the page may be refused as inline; an address would mean that something was asked for
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (effectiveDirective !== 'base-uri' && blockedURI !== 'inline') refusedFetches.push(blockedURI);
    });
  });
  await pasteInto(editor, { 'text/html': hostile, 'text/plain': 'Plain words' });

  const clean = async (shown: Locator) => {
    for (const words of pastedWords) await expect(shown).toContainText(words);
    expect(await foreignTo(shown)).toEqual([]);
    expect(await shown.innerText()).not.toMatch(/mso|display: none|window\.pasted/);
    const addresses = await shown
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(['https://www.bma.org.uk/']);
  };
  await clean(editor);
  await editor.getByText('A script link').click();
  await editor.getByText('A pasted item').hover();
  expect(await page.evaluate(() => Reflect.get(window, 'refusedFetches'))).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'pasted'))).toBeUndefined();
  expect(requested).toEqual([]);
  if (engine === 'host') expect(await hostRecord(app)).toEqual(recordBefore);

  await textsSaved(page);
  await clean(await lockAndUnlock(page));
  expect(await page.evaluate(() => Reflect.get(window, 'pasted'))).toBeUndefined();
  if (engine === 'host') expect((await hostRecord(app)).escaped).toEqual([]);
});

test('a pasted address becomes a link on selected words only where it can do no harm', async ({
  alcove: { page },
}) => {
  const editor = await emptyRecord(page);
  await writeSelected(editor, 'Guidance');
  await pasteInto(editor, { 'text/plain': 'https://www.gmc-uk.org/guidance' });
  await expect(editor.getByRole('link', { name: 'Guidance' })).toHaveAttribute(
    'href',
    'https://www.gmc-uk.org/guidance',
  );
  await clearEditor(editor);
  await writeSelected(editor, 'Guidance');
  await pasteInto(editor, { 'text/plain': 'javascript:alert(1)' });
  await expect(editor).toHaveText('javascript:alert(1)');
  await expect(editor.locator('a')).toHaveCount(0);
});
