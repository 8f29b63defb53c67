import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ReviewOutcome } from '../../shared/domain/review.ts';
import { addDays } from '../../shared/domain/time.ts';
import { expect, test } from './alcove.ts';
import { tabAndEnter, tabAndType, tabTo } from './pages/keyboard.ts';
import { askFor, expectStatus, standing, take } from './pages/life-cycle.ts';
import { day, fillDay, openMentee, openTab } from './pages/mentees.ts';
import { showScheme } from './pages/screens.ts';
import { openSample } from './pages/vault.ts';
import { say, shownDay, typedDay } from './pages/words.ts';

/** Somebody who has asked about mentoring, and is not got to know yet. */
async function addEnquiry(page: Page, alias: string): Promise<void> {
  await page
    .getByRole('link', { name: say('app.addMentee') })
    .first()
    .click();
  await page.getByLabel(say('mentees.form.alias'), { exact: true }).fill(alias);
  await page.getByLabel(say('conflicts.choice.none')).check();
  await page.getByLabel(say('mentees.add.begun')).uncheck();
  await page.getByRole('button', { name: say('mentees.add.submit') }).click();
  await page.getByRole('heading', { level: 1, name: alias }).waitFor();
  await expectStatus(page, 'enquiry');
}

const today = new Date().toISOString().slice(0, 10);

/** Plans a session with a mentee whose workspace has not been opened yet. */
async function planSession(page: Page, alias: string, date: string): Promise<void> {
  await page.evaluate(
    async (asked) => {
      const answer = await window.alcove.call('mentees.list', undefined);
      const mentees = (answer as { value: { id: string; alias: string }[] }).value;
      const menteeId = mentees.find((mentee) => mentee.alias === asked.alias)?.id;
      await window.alcove.call('sessions.plan', { menteeId, facts: asked.facts });
    },
    { alias, facts: sessionFacts(date) },
  );
}

const sessionFacts = (date: string) => ({
  ...{ date, startTime: '09:00', zone: 'Europe/London', minutes: 60, format: 'in-person' },
  ...{ signposting: null, nextDate: null },
});

/** Writes down a review with the mentee whose workspace is open. */
async function holdReview(page: Page, outcome: ReviewOutcome): Promise<void> {
  await openTab(page, 'reviews');
  await page
    .getByRole('link', { name: say('reviews.add') })
    .first()
    .click();
  await page.getByLabel(say(`reviews.outcome.${outcome}`)).check();
  await page.getByRole('button', { name: say('reviews.save') }).click();
}

test('a review that decides on changed terms or an ending leads to the very next step', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openMentee(page, 'Dr Fern Exampleton');
  await test.step('changed terms: the button for a new version has the focus, with one sentence', async () => {
    await holdReview(page, 'amend');
    await expect(page.getByText(say('contract.amendFromHere', { date: shownDay(today) }))).toBeVisible();
    await expect(page.getByRole('button', { name: say('contract.newVersion') })).toBeFocused();
    await openTab(page, 'reviews');
    await expect(page.getByText(say('reviews.nextStep.amend'))).toBeVisible();
  });
  await test.step('an ending: its form opens, and its button stays when the form is put off', async () => {
    await holdReview(page, 'end');
    await page.getByRole('dialog', { name: say('lifeCycle.step.end') }).waitFor();
    await page.keyboard.press('Escape');
    const begin = page.getByRole('main').getByRole('button', { name: say('lifeCycle.step.end') });
    await expect(begin).toBeFocused();
    await expect(page.getByText(say('reviews.nextStep.end'))).toBeVisible();
    await begin.click();
    await take(page, page.getByRole('dialog'), 'end');
    await expect(begin).toHaveCount(0);
  });
});

test('a relationship goes from its beginning to its end and is opened again, by mouse', async ({
  alcove: { page },
}) => {
  test.setTimeout(120_000);
  await openSample(page);
  await addEnquiry(page, 'Dr Nova Testwell');
  await openTab(page, 'overview');

  await test.step('an enquiry is taken up', async () => {
    await take(page, await askFor(page, 'explore'), 'explore');
    await expectStatus(page, 'exploratory');
  });

  await test.step('what is missing is named, and going without documents settles it', async () => {
    await expect(standing(page)).toContainText(say('lifeCycle.missing.agreement'));
    await standing(page)
      .getByRole('button', { name: say('lifeCycle.waiver.open') })
      .click();
    const dialog = page.getByRole('dialog', { name: say('lifeCycle.waiver.title') });
    await dialog.getByLabel(say('lifeCycle.waiver.confidentiality')).check();
    await dialog.getByRole('button', { name: say('lifeCycle.waiver.act') }).click();
    await expectStatus(page, 'active');
  });

  await test.step('a review leads to the ending that was decided', async () => {
    await openTab(page, 'reviews');
    await page.getByRole('link', { name: say('reviews.add') }).click();
    await page.getByLabel(say('reviews.field.works')).fill('Meeting before the clinic');
    await page.getByLabel(say('reviews.outcome.end')).check();
    await page.getByRole('button', { name: say('reviews.save') }).click();
    const dialog = page.getByRole('dialog', { name: say('lifeCycle.step.end') });
    await fillDay(day(dialog, 'lifeCycle.finalSessionOn'), addDays(today, -30));
    await dialog.getByRole('button', { name: say('lifeCycle.step.end'), exact: true }).click();
    await expect(dialog.getByText(say('rule.final-before-ending'))).toBeVisible();
    await fillDay(day(dialog, 'lifeCycle.finalSessionOn'), addDays(today, 30));
    await take(page, dialog, 'end');
    await expectStatus(page, 'ending');
    await expect(page.getByText('Meeting before the clinic')).toBeVisible();
  });

  await test.step('the ending and its closing statement are written down, and the statement is sealed', async () => {
    await page.getByRole('link', { name: say('reviews.ending'), exact: true }).click();
    await page.getByLabel(say('ending.field.achievements')).fill('A plan that can be kept');
    await page.getByRole('button', { name: say('ending.save') }).click();
    await expect(page.getByText(say('ending.saved'))).toBeVisible();
    await page.getByRole('button', { name: say('ending.statement.start') }).click();
    const editor = page.getByRole('textbox', { name: say('ending.statement.title') });
    await editor.fill('It was worth the time.');
    await page.getByRole('button', { name: say('ending.statement.seal') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('ending.statement.seal') })
      .click();
    await expect(editor).toHaveCount(0);
    await expect(page.getByText('It was worth the time.')).toBeVisible();
  });

  await test.step('closing asks for nothing, and opening again asks for a new agreement', async () => {
    await take(page, await askFor(page, 'close'), 'close');
    await expectStatus(page, 'closed');
    await take(page, await askFor(page, 'reopen'), 'reopen');
    await expectStatus(page, 'exploratory');
    await openTab(page, 'overview');
    await expect(standing(page)).toContainText(say('lifeCycle.missing.agreement'));
  });
});

test('an enquiry is declined with others suggested, and can be taken up after all', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await addEnquiry(page, 'Dr Nova Testwell');
  await openTab(page, 'overview');
  const dialog = await askFor(page, 'decline');
  await dialog.getByLabel(say('lifeCycle.othersSuggested')).fill('The college’s mentor scheme');
  await take(page, dialog, 'decline');
  await expectStatus(page, 'declined');
  await expect(standing(page)).toContainText('The college’s mentor scheme');
  await take(page, await askFor(page, 'explore'), 'explore');
  await expectStatus(page, 'exploratory');
});

test('closing names what is still open, says what becomes of it, and is never in the way', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await planSession(page, 'Dr Fern Exampleton', addDays(today, 14));
  await openMentee(page, 'Dr Fern Exampleton');
  await openTab(page, 'overview');
  const dialog = await askFor(page, 'close');
  const open = dialog.getByRole('region', { name: say('lifeCycle.openActions', { count: 2 }) });
  await expect(open.getByRole('listitem')).toHaveCount(2);
  await dialog.getByLabel(say('lifeCycle.actions.with-mentee')).check();
  const planned = dialog.getByRole('region', { name: say('lifeCycle.plannedSessions', { count: 1 }) });
  await expect(planned.getByRole('listitem')).toHaveCount(1);
  await expect(planned.getByLabel(say('lifeCycle.sessions.cancelled'))).toBeChecked();
  await take(page, dialog, 'close');
  await expectStatus(page, 'closed');
  await expect(page.getByText(say('mentees.overview.noActions'))).toBeVisible();
});

test('a relationship whose alias somebody else took meanwhile is reopened under another one', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openMentee(page, 'Pip Samplesby');
  await take(page, await askFor(page, 'close'), 'close');
  await addEnquiry(page, 'Pip Samplesby');
  await page
    .getByRole('navigation', { name: say('app.navigation') })
    .getByRole('link', { name: 'Pip Samplesby' })
    .last()
    .click();
  await expectStatus(page, 'closed');
  await openTab(page, 'overview');
  const dialog = await askFor(page, 'reopen');
  await dialog.getByLabel(say('lifeCycle.reopenReason')).fill('A new post');
  await dialog.getByRole('button', { name: say('lifeCycle.step.reopen'), exact: true }).click();
  await expect(dialog.getByText(say('rule.alias-used'))).toBeVisible();
  await expect(dialog.getByLabel(say('lifeCycle.reopenReason'))).toHaveValue('A new post');
  await dialog.getByLabel(say('lifeCycle.otherAlias')).fill('Pip of old');
  await take(page, dialog, 'reopen');
  await expect(page.getByRole('heading', { level: 1, name: 'Pip of old' })).toBeVisible();
  await expectStatus(page, 'exploratory');
});

test('a pause is taken by keyboard alone; a day in the wrong order is said beside its field, and nothing typed is lost', async ({
  alcove: { page },
}) => {
  await openSample(page);
  await openMentee(page, 'Dr Fern Exampleton');
  await tabAndEnter(page, page.getByRole('button', { name: say('lifeCycle.next'), exact: true }));
  await page.getByRole('menuitem', { name: say('lifeCycle.step.pause') }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: say('lifeCycle.step.pause') });
  const resume = day(dialog, 'lifeCycle.resumeOn');
  await tabAndType(page, resume, typedDay(addDays(today, -1)));
  const reason = dialog.getByLabel(say('lifeCycle.pauseReason'));
  await tabAndType(page, reason, 'Parental leave');
  const act = dialog.getByRole('button', { name: say('lifeCycle.step.pause'), exact: true });
  await tabAndEnter(page, act);
  await expect(dialog.getByText(say('rule.resume-before-pause'))).toBeVisible();
  await expect(reason).toHaveValue('Parental leave');
  await tabTo(page, resume);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(typedDay(addDays(today, 60)));
  await tabAndEnter(page, act);
  await expect(dialog).toHaveCount(0);
  await expectStatus(page, 'paused');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`no step, review or ending has an axe violation in ${scheme}`, async ({ alcove: { page } }) => {
    test.setTimeout(120_000);
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      if (violations.length > 0)
        found[name] = violations.map(
          ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' '))}`,
        );
    };
    await showScheme(page, scheme);
    await openSample(page);
    await openMentee(page, 'Dr Fern Exampleton');
    for (const step of ['review', 'pause', 'end', 'close'] as const) {
      await (await askFor(page, step)).getByRole('button', { name: say('app.cancel') }).waitFor();
      await look(step);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await openTab(page, 'reviews');
    await page.getByText(say('reviews.empty.title')).waitFor();
    await look('reviews');
    await page.getByRole('link', { name: say('reviews.add') }).click();
    await page.getByLabel(say('conflicts.choice.none')).check();
    await look('review form');
    await page.getByRole('button', { name: say('reviews.save') }).click();
    await page.getByText(say('reviews.decided.continue')).waitFor();
    await look('review');
    await page.getByRole('link', { name: say('reviews.ending'), exact: true }).click();
    await page.getByRole('button', { name: say('ending.statement.start') }).click();
    await page.getByRole('textbox', { name: say('ending.statement.title') }).waitFor();
    await look('ending');
    await openTab(page, 'overview');
    await take(page, await askFor(page, 'close'), 'close');
    await standing(page).waitFor();
    await look('closed');
    await askFor(page, 'reopen');
    await look('reopen');
    expect(found).toEqual({});
  });
}
