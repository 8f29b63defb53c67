import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './alcove.ts';
import { addOption, chooseOption, moveGoal, reopenChoice } from './pages/goals.ts';
import { isFocused, tabAndEnter, tabAndType, tabTo } from './pages/keyboard.ts';
import { openMentee, openSampleAt, openTab } from './pages/mentees.ts';
import { showScheme } from './pages/screens.ts';
import { openNewestSession } from './pages/sessions.ts';
import { openSample } from './pages/vault.ts';
import { say } from './pages/words.ts';

const alias = 'Dr Fern Exampleton';
const jobPlan = 'A sustainable job plan by month 4';
const chairing = 'Chair the service meeting with confidence';

const main = (page: Page) => page.getByRole('main');
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });

async function openGoal(page: Page, title: string): Promise<void> {
  await openMentee(page, alias);
  await openTab(page, 'goals');
  await page
    .getByRole('navigation', { name: say('goals.title') })
    .getByRole('link', { name: title })
    .click();
  await expect(main(page).getByRole('heading', { name: title })).toBeVisible();
}

test('a choice is refused without a reason, made, reopened with one, and all of it stays readable', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openGoal(page, chairing);
  const option = 'Go on the half-day chairing course';
  await button(page, say('goals.choice.record')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(option, { exact: true }).check();
  await button(dialog, say('goals.choice.save')).click();
  await expect(dialog.getByText(say('rule.reason-missing'))).toBeVisible();
  await expect(dialog.getByLabel(option, { exact: true })).toBeChecked();
  await button(dialog, say('app.cancel')).click();

  const today = new Date().toISOString().slice(0, 10);
  await chooseOption(page, { option, chosenOn: today, reason: 'A safe room first' });
  await reopenChoice(page, { on: today, reason: 'The course is full' });
  await chooseOption(page, {
    option: 'Sit beside an experienced chair twice, then chair',
    chosenOn: today,
    reason: 'She has offered',
  });
  await main(page).getByText(say('goals.choice.history')).click();
  for (const words of ['A safe room first', 'The course is full', 'She has offered'])
    await expect(main(page).getByText(words).last()).toBeVisible();
});

test('options stand in line with each other, whatever was said of each', async ({ alcove: { page } }) => {
  await openSample(page);
  await openGoal(page, jobPlan);
  await addOption(page, {
    description: 'Swap a session with a colleague',
    pros: 'Nobody else is asked',
    cons: null,
    resources: null,
    suitability: null,
  });
  const tops = await main(page)
    .getByRole('list', { name: say('goals.options') })
    .locator('[data-field="cons"]')
    .evaluateAll((fields) => fields.map((field) => Math.round(field.getBoundingClientRect().top)));
  expect(tops).toHaveLength(4);
  expect(new Set(tops).size).toBeLessThanOrEqual(2); // one line, or two where the window is narrow
});

test('a goal moves on with its day and words, and is noted on the way', async ({ alcove: { page } }) => {
  await openSample(page);
  await openGoal(page, chairing);
  await moveGoal(page, { to: 'parked', words: 'When the new rota is out' });
  await expect(main(page).getByText(say('goals.status.parked'), { exact: true }).last()).toBeVisible();
  await main(page).getByText(say('goals.moves')).click();
  await expect(main(page).getByText('When the new rota is out')).toBeVisible();

  await button(page, say('goals.progress.add')).click();
  await button(page, say('goals.progress.addSubmit')).click();
  await expect(main(page).getByText(say('goals.progress.textMissing'))).toBeVisible();
  await page.getByLabel(say('goals.progress.text')).fill('Chaired the first ten minutes');
  await button(page, say('goals.progress.addSubmit')).click();
  const progress = main(page).getByRole('list', { name: say('goals.progress') });
  await expect(progress.getByText('Chaired the first ten minutes')).toBeVisible();
  await progress.getByRole('button').first().click();
  await page.getByRole('menuitem', { name: say('bin.delete') }).click();
  await button(page.getByRole('dialog'), say('bin.delete')).click();
  await expect(progress).toBeHidden();
});

test('ideas and offered experience are told apart by words, and a session names its goals', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openNewestSession(page, alias);
  const section = main(page).getByRole('region', { name: say('contributions.title') });
  await button(section, say('contributions.add.mentor-experience')).click();
  await section.getByRole('textbox').fill('I begin with a round of names');
  await section.getByLabel(say('contributions.goal')).selectOption({ label: chairing });
  await button(section, say('contributions.addSubmit')).click();
  const item = section.getByRole('listitem').filter({ hasText: 'I begin with a round of names' });
  await expect(item.getByText(say('contributions.voice.mentor-experience'))).toBeVisible();
  await item.getByRole('link').click();
  await expect(main(page).getByText('I begin with a round of names')).toBeVisible();
  await expect(
    main(page)
      .getByRole('list', { name: say('goals.sessions') })
      .getByRole('link'),
  ).toHaveCount(1);
});

test('an action needs an owner, asks what would make it easier, and loses nothing by a refusal', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openNewestSession(page, alias);
  await button(main(page), say('actions.add')).click();
  await page.getByLabel(say('actions.title')).fill('Ask for the agenda');
  await button(page, say('actions.addSubmit')).click();
  await expect(page.getByText(say('rule.owner-missing'))).toBeVisible();
  await expect(page.getByLabel(say('actions.title'))).toHaveValue('Ask for the agenda');
  await page.getByRole('radio', { name: say('actions.owner.mentee'), exact: true }).check();
  await page.getByRole('radio', { name: '5', exact: true }).check();
  await page.getByLabel(say('actions.easier')).fill('Ask by e-mail');
  await button(page, say('actions.addSubmit')).click();
  await expect(main(page).getByText('Ask for the agenda', { exact: true }).first()).toBeVisible();
  await expect(main(page).getByText('Ask by e-mail').first()).toBeVisible();
});

test('a goal is written, compared, chosen for and noted by keyboard alone', async ({ alcove: { page } }) => {
  await openSampleAt(page, alias, 'goals');
  await tabAndEnter(page, page.getByRole('link', { name: say('goals.add') }));
  await expect.poll(() => isFocused(page.getByLabel(say('goals.field.title'), { exact: true }))).toBe(true);
  await page.keyboard.type('Leave on time');
  await tabAndType(page, page.getByLabel(say('goals.field.why'), { exact: true }), 'Supper at home');
  await tabAndEnter(page, button(page, say('goals.addSubmit')));
  await expect(main(page).getByRole('heading', { name: 'Leave on time' })).toBeVisible();
  for (const description of ['Say no to the last clinic', 'Hand over at five']) {
    await tabAndEnter(page, button(page, say('goals.option.add')));
    await expect(page.getByRole('dialog')).toBeVisible();
    await tabAndType(page, page.getByLabel(say('goals.option.description'), { exact: true }), description);
    await tabAndEnter(page, button(page, say('goals.option.addSubmit')));
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await tabAndEnter(page, button(page, say('goals.choice.record')));
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('radio').first());
  await page.keyboard.press('Space');
  await tabAndType(page, dialog.getByLabel(say('goals.choice.reason')), 'It is mine to say');
  await tabAndEnter(page, button(dialog, say('goals.choice.save')));
  await expect(dialog).toBeHidden();
  await expect(main(page).getByText('It is mine to say')).toBeVisible();
  await tabAndEnter(page, button(page, say('contributions.add.mentee-idea')));
  await page.keyboard.type('Put it in the diary');
  await tabAndEnter(page, button(page, say('contributions.addSubmit')));
  await expect(main(page).getByText('Put it in the diary')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the goals page and its forms have no axe violation in ${scheme}`, async ({ alcove: { page } }) => {
    test.setTimeout(120_000);
    const findings = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
    };
    await showScheme(page, scheme);
    await openSample(page);
    await openGoal(page, jobPlan);
    await main(page).getByText(say('goals.choice.history')).click();
    await button(page, say('goals.progress.add')).click();
    await button(page, say('contributions.add.mentor-experience')).click();
    expect(await findings()).toEqual([]);
    for (const name of [say('goals.move'), say('goals.choice.reopen')]) {
      await button(page, name).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findings(), name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    await button(page, say('goals.change')).click();
    expect(await findings(), 'the form').toEqual([]);
    await openNewestSession(page, alias);
    await button(main(page), say('actions.add')).click();
    expect(await findings(), 'the session').toEqual([]);
  });
}
