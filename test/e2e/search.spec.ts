import type { SearchKind } from '../../shared/domain/search.ts';
import { expect, test } from './alcove.ts';
import type { Tab } from './pages/mentees.ts';
import { openSampleAt } from './pages/mentees.ts';
import { searchField, searchFor, searchStatus } from './pages/search.ts';
import { recordEditor, textsSaved } from './pages/sessions.ts';
import { openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

/** Words that stand in one place of the sample vault only, and where that place is. */
const places: readonly { kind: SearchKind; words: string; isPrivate: boolean; tab: Tab }[] = [
  { kind: 'contract', words: 'a quiet room off site', isPrivate: false, tab: 'contract' },
  { kind: 'boundary', words: 'discretionary points', isPrivate: false, tab: 'boundaries' },
  { kind: 'goal', words: 'the same two voices fill it', isPrivate: false, tab: 'goals' },
  { kind: 'action', words: 'Send the reading on chairing', isPrivate: false, tab: 'overview' },
  {
    kind: 'session-record',
    words: 'Dropping a clinic stays the last resort',
    isPrivate: false,
    tab: 'sessions',
  },
  { kind: 'private-note', words: 'I do not become the union rep', isPrivate: true, tab: 'sessions' },
];

test('search finds every kind of text, says whose eyes it is for, and opens it where it stands', async ({
  alcove: { page },
}) => {
  await openSample(page);
  for (const { kind, words, isPrivate, tab } of places) {
    await test.step(kind, async () => {
      await searchFor(page, `"${words}"`);
      const hit = page.getByRole('option').filter({ hasText: words });
      await expect(hit).toHaveCount(1);
      await expect(hit.getByText(say('app.private'), { exact: true })).toHaveCount(isPrivate ? 1 : 0);
      await expect(hit.getByText(say('app.shareable'), { exact: true })).toHaveCount(isPrivate ? 0 : 1);
      await hit.click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1, name: 'Dr Fern Exampleton' })).toBeVisible();
      const selected = page.getByRole('tab', { selected: true });
      await expect(selected).toHaveText(say(`mentees.tab.${tab}`));
      await expect(page.getByRole('tabpanel').getByText(words).first()).toBeVisible();
      // both stand in an earlier session, not in the one that the tab opens by itself
      if (tab === 'sessions')
        await expect(page.getByRole('heading', { level: 2, name: /^Session 2 · / })).toBeVisible();
    });
  }
});

test('words are found as soon as they are saved, and no longer once they are gone', async ({
  alcove: { page },
}) => {
  await openSampleAt(page, 'Dr Fern Exampleton', 'sessions');
  await recordEditor(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(' quokkas');
  await textsSaved(page);
  await searchFor(page, 'quokka');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await recordEditor(page).press('ControlOrMeta+z');
  await expect(recordEditor(page)).not.toContainText('quokkas');
  await textsSaved(page);
  await searchFor(page, 'quokka');
  await expect(searchStatus(page)).toHaveText(say('search.count', { count: 0 }));
  await expect(page.getByText(say('search.nothing', { text: 'quokka' }))).toBeVisible();
});

const hostile = [
  '"',
  '""',
  '"unfinished',
  '*',
  '**',
  'AND (',
  'NEAR(a b',
  'a OR',
  'title:job',
  'job*plan',
  '^job',
  '-job',
  "'; DROP TABLE search_texts; --",
  '%_%',
  '😀',
  '👩🏽‍⚕️👩🏽‍⚕️',
  'שלום عربى',
  '\\\\ \\n',
  '<script>alert(1)</script>',
  '⟦job⟧',
  'x'.repeat(400),
];

test('one character asks for a second, and no query text is an error: quotes, operators and emoji are only words', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await searchFor(page, 'e');
  await expect(page.getByText(say('search.empty'))).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
  await searchField(page).fill('ex');
  await expect(page.getByRole('option').first()).toBeVisible();
  await searchField(page).fill('');
  await expect(searchStatus(page)).toHaveText('');
  for (const text of hostile) {
    await test.step(text.slice(0, 30), async () => {
      await searchField(page).fill(text);
      await expect(
        text.length < 2 ? page.getByText(say('search.empty')) : searchStatus(page).getByText(/\w/),
      ).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await searchField(page).fill('');
      await expect(searchStatus(page)).toHaveText('');
    });
  }
  await searchField(page).fill('union rep');
  await expect(page.getByRole('option')).toHaveCount(1);
});
