import type { Page } from '@playwright/test';
import { expect, test } from './alcove.ts';
import { confirmDeleting } from './pages/bin.ts';
import { tabAndEnter, tabAndType, tabTo } from './pages/keyboard.ts';
import { openSampleAt } from './pages/mentees.ts';
import { say } from './pages/words.ts';

const alias = 'Dr Rowan Testwick';
const log = (page: Page) => page.getByRole('article');

async function openLog(page: Page): Promise<void> {
  await openSampleAt(page, alias, 'boundaries');
  await page.getByRole('button', { name: say('concerns.log') }).waitFor();
}

test('a concern is recorded step by step, put right by a further entry, and closed', async ({
  alcove: { page },
}) => {
  await openLog(page);
  await page.getByRole('button', { name: say('concerns.log') }).click();
  const words = page.getByRole('textbox', { name: say('concerns.words') });
  await expect(words).toBeFocused();
  await words.fill('Spoke of a double dose that a nurse noticed');
  await page.getByRole('button', { name: say('concerns.record') }).click();
  await expect(page.getByText(say('rule.concern-choice'))).toBeVisible();
  await expect(words).toHaveValue('Spoke of a double dose that a nurse noticed');
  await page.getByLabel(say('concerns.choice.patient-safety')).check();
  await page.getByRole('button', { name: say('concerns.record') }).click();
  await expect(log(page)).toContainText(say('concerns.entry', { number: 1 }));

  await page.getByRole('button', { name: say('concerns.correctOf', { number: 1 }) }).click();
  await words.fill('Spoke of a double dose that he noticed himself');
  await page.getByRole('button', { name: say('concerns.recordCorrection') }).click();
  await expect(log(page)).toContainText(say('concerns.correctedBy', { number: 2 }));
  await expect(log(page)).toContainText('that a nurse noticed');

  const write = (step: 'decision' | 'closing') =>
    page.getByRole('button', {
      name: say('concerns.writeOf', { act: say('concerns.write'), step: say(`concerns.step.${step}`) }),
    });
  for (const step of ['decision', 'closing'] as const) {
    await write(step).click();
    await words.fill(step === 'decision' ? 'He reports it himself tomorrow' : 'Reported, and learned from');
    await page.getByRole('button', { name: say('concerns.record') }).click();
    await expect(words).toHaveCount(0);
  }
  await expect(write('decision')).toHaveCount(0);
  await page.getByRole('link', { name: say('concerns.back') }).click();
  await expect(page.getByRole('list', { name: say('concerns.list') })).toContainText('Closed on');
  await expect(page.getByRole('button', { name: say('concerns.delete'), exact: true })).toHaveCount(0);
});

test('what was begun is kept as a draft, and can be deleted while nothing is recorded', async ({
  alcove: { page },
}) => {
  await openLog(page);
  await tabAndEnter(page, page.getByRole('button', { name: say('concerns.log') }));
  const words = page.getByRole('textbox', { name: say('concerns.words') });
  await tabAndType(page, words, 'Not sure yet');
  await tabAndEnter(page, page.getByRole('button', { name: say('concerns.later') }));
  const again = page.getByRole('button', {
    name: say('concerns.writeOf', { act: say('concerns.write'), step: say('concerns.step.noticed') }),
  });
  await expect(again).toBeFocused();
  await expect(log(page)).toContainText(say('concerns.draftKept'));
  await page.keyboard.press('Enter');
  await expect(words).toHaveValue('Not sure yet');
  await tabAndEnter(page, page.getByRole('link', { name: say('concerns.back') }), 'Shift+Tab');
  const remove = page.getByRole('button', { name: say('concerns.delete'), exact: true });
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  await confirmDeleting(page, 'concern');
  await expect(page.getByText(say('concerns.none'))).toBeVisible();
});
