import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './alcove.ts';
import { tabAndEnter, tabTo } from './pages/keyboard.ts';
import { answerConflicts, day, fillDay, openMentee, openTab } from './pages/mentees.ts';
import { showScheme } from './pages/screens.ts';
import { openSample } from './pages/vault.ts';
import { say, shownDay } from './pages/words.ts';

const pip = 'Pip Samplesby';
const alias = (page: Page) => page.getByLabel(say('mentees.form.alias'), { exact: true });
const submit = (page: Page) => page.getByRole('button', { name: say('mentees.add.submit') });
const part = (
  page: Page,
  name: 'who' | 'career' | 'origin' | 'time' | 'conflicts' | 'keeping' | 'sensitive',
) => page.getByRole('region', { name: say(`about.part.${name}`) });
/** Changes a part or answers it again: the button's name ends with that of the part. */
const changeButton = (page: Page, name: Parameters<typeof part>[1]) =>
  part(page, name).getByRole('button', {
    name: say('about.changePart', { act: '', part: say(`about.part.${name}`) }),
  });
const change = (page: Page, name: Parameters<typeof part>[1]) => changeButton(page, name).click();
const save = (page: Page, name: Parameters<typeof part>[1]) =>
  part(page, name)
    .getByRole('button', { name: say('about.save') })
    .click();

async function openAdd(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: say('app.addMentee') })
    .first()
    .click();
  await alias(page).waitFor();
}

async function openAbout(page: Page): Promise<void> {
  await openMentee(page, pip);
  await openTab(page, 'about');
}

test('an alias in use is refused in words and nothing typed is lost; the first meeting is agreed at once', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openAdd(page);
  await alias(page).fill('pip SAMPLESBY');
  const purpose = page.getByLabel(say('mentees.form.purpose'), { exact: true });
  await purpose.fill('To settle in.');
  await answerConflicts(page, { roles: [], earlierRoles: [], reason: null });
  await fillDay(day(page, 'mentees.add.meetingOn'), '2030-03-04');
  await submit(page).click();
  await expect(page.getByText(say('rule.alias-used'))).toBeVisible();
  await expect(alias(page)).toBeFocused();
  await expect(purpose).toHaveValue('To settle in.');
  await alias(page).fill('Robin');
  await submit(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Robin' })).toBeVisible();
  const facts = page.getByRole('banner').or(page.locator('header')).getByText(shownDay('2030-03-04'));
  await expect(facts.first()).toBeVisible();
  await expect(page.getByText(say('mentees.status.exploratory')).first()).toBeVisible();
});

test('an open question keeps an enquiry; a role that goes on is told from one that is over', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openAdd(page);
  await alias(page).fill('Robin');
  await submit(page).click();
  await expect(page.getByText(say('mentees.status.enquiry')).first()).toBeVisible();
  await openTab(page, 'about');
  await expect(page.getByText(say('about.conflicts.open'))).toBeVisible();
  await change(page, 'conflicts');
  const conflicts = part(page, 'conflicts');
  await save(page, 'conflicts');
  await expect(conflicts.getByText(say('conflicts.unanswered'))).toBeVisible();
  const over = { role: 'Placement supervisor', began: null };
  await answerConflicts(conflicts, {
    roles: ['former-supervisor'],
    earlierRoles: [{ ...over, ended: '2099-08-31' }],
    reason: 'No part in the course any more.',
  });
  await save(page, 'conflicts');
  await expect(conflicts.getByText(say('rule.earlier-role-not-over'))).toBeVisible();
  await fillDay(day(conflicts, 'conflicts.earlierEnded'), '2023-08-31');
  await save(page, 'conflicts');
  await expect(
    conflicts.getByText(say('about.conflicts.earlier', { role: over.role, ended: shownDay('2023-08-31') })),
  ).toBeVisible();
});

test('what is known is changed part by part, and a career is kept over time', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openAbout(page);

  await change(page, 'origin');
  await part(page, 'origin')
    .getByRole('combobox', { name: say('about.field.origin') })
    .selectOption('directed');
  await part(page, 'origin').getByLabel(say('about.field.directedBy')).fill('The regulator');
  await save(page, 'origin');
  await expect(part(page, 'origin').getByText('The regulator')).toBeVisible();

  await change(page, 'time');
  const hours = part(page, 'time').getByLabel(say('about.field.hoursAMonth'));
  await hours.fill('often');
  await save(page, 'time');
  await expect(part(page, 'time').getByText(say('about.hoursWrong'))).toBeVisible();
  await expect(hours).toHaveValue('often');
  await hours.fill('1,5');
  await save(page, 'time');
  await expect(part(page, 'time').getByText('1.5')).toBeVisible();

  await part(page, 'career')
    .getByRole('button', { name: say('about.career.add') })
    .click();
  await part(page, 'career').getByLabel(say('about.career.stage')).fill('Third-year trainee');
  await fillDay(day(page, 'about.career.began'), '2026-11-02');
  await fillDay(day(page, 'about.career.ended'), '2026-11-01');
  await save(page, 'career');
  await expect(part(page, 'career').getByText(say('rule.stage-dates'))).toBeVisible();
  await day(page, 'about.career.ended').fill('');
  await save(page, 'career');
  await expect(part(page, 'career').getByText('Third-year trainee')).toBeVisible();
});

test('sensitive details are not on the page until they are asked for, and are destroyed at once', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openAbout(page);
  await expect(page.getByText('dyslexic')).toHaveCount(0);
  await page.getByRole('button', { name: say('about.sensitive.show') }).click();
  const words = page.getByLabel(say('about.sensitive.words'));
  await expect(words).toHaveValue(/dyslexic/u);
  await page.getByRole('button', { name: say('about.sensitive.delete') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('about.sensitive.delete') })
    .click();
  await expect(words).toHaveValue('');
});

test('a part is changed by keyboard alone', async ({ alcove: { page } }) => {
  await openSample(page);
  await openAbout(page);
  await tabAndEnter(page, changeButton(page, 'who'));
  await expect(page.getByLabel(say('about.field.alias'), { exact: true })).toBeFocused();
  await tabTo(page, page.getByLabel(say('about.field.name'), { exact: true }));
  await page.keyboard.type('Philippa Samplesby');
  await tabTo(page, page.getByLabel(say('about.field.nameOnRecord')));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(part(page, 'who').getByText('Philippa Samplesby')).toBeVisible();
  await expect(part(page, 'who').getByText(say('about.yes'), { exact: true })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
  test(`neither About nor the form for a new mentee has an axe violation in ${scheme}`, async ({
    alcove: { page },
  }) => {
    await showScheme(page, scheme);
    await openSample(page);
    const findings = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
    await openAbout(page);
    expect(await findings()).toEqual([]);
    for (const name of ['who', 'origin', 'time', 'conflicts', 'keeping'] as const) await change(page, name);
    await page.getByRole('button', { name: say('about.career.add') }).click();
    await page.getByRole('button', { name: say('about.sensitive.show') }).click();
    expect(await findings()).toEqual([]);
    await openAdd(page);
    await page.getByRole('button', { name: say('mentees.add.more') }).click();
    await answerConflicts(page, {
      roles: ['appraiser', 'former-supervisor'],
      earlierRoles: [{ role: 'Supervisor', began: null, ended: null }],
      reason: null,
    });
    await alias(page).fill('Robin');
    await submit(page).click();
    await expect(page.getByText(say('rule.earlier-role-end'))).toBeVisible();
    expect(await findings()).toEqual([]);
  });
