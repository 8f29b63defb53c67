import { expect, type Page } from '@playwright/test';
import type { GoalDetails, GoalOptionDetails, GoalStatus } from '../../../shared/domain/goal.ts';
import { goalQuestions } from '../../../shared/domain/goal-rules.ts';
import { day, fillDay, openTab } from './mentees.ts';
import { say } from './words.ts';

/** What is said to a goal in words; its day is another kind of field. */
export const goalPassages = goalQuestions.filter((question) => question !== 'targetDate');

/** Writes a goal down and waits until it is shown. */
export async function addGoal(page: Page, details: GoalDetails): Promise<void> {
  await openTab(page, 'goals');
  await page
    .getByRole('link', { name: say('goals.add') })
    .first()
    .click();
  await page.getByLabel(say('goals.field.title'), { exact: true }).fill(details.title);
  for (const passage of goalPassages) {
    const text = details[passage];
    if (text !== null) await page.getByLabel(say(`goals.field.${passage}`), { exact: true }).fill(text);
  }
  if (details.targetDate !== null) await fillDay(day(page, 'goals.field.targetDate'), details.targetDate);
  const first = details.status === 'draft' ? 'draft' : 'active';
  await page.getByRole('radio', { name: say(`goals.status.${first}`) }).check();
  await page.getByRole('button', { name: say('goals.addSubmit') }).click();
  await expect(page.getByRole('heading', { name: details.title })).toBeVisible();
  if (details.status !== first) await moveGoal(page, { to: details.status });
}

/** Moves the goal that is shown to where it stands now. */
export async function moveGoal(page: Page, { to, words }: { to: GoalStatus; words?: string }): Promise<void> {
  await page.getByRole('button', { name: say('goals.move'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: say(`goals.move.${to}`), exact: true }).check();
  if (words !== undefined) await dialog.getByLabel(say(`goals.move.${to}.words`)).fill(words);
  await dialog.getByRole('button', { name: say('goals.move.save') }).click();
  await expect(dialog).toBeHidden();
}

export async function addOption(page: Page, option: GoalOptionDetails): Promise<void> {
  await page.getByRole('button', { name: say('goals.option.add') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say('goals.option.description'), { exact: true }).fill(option.description);
  for (const passage of ['pros', 'cons', 'resources'] as const) {
    const text = option[passage];
    if (text !== null) await dialog.getByLabel(say(`goals.option.${passage}`), { exact: true }).fill(text);
  }
  const suits = option.suitability;
  if (suits === 1 || suits === 2 || suits === 3 || suits === 4 || suits === 5) {
    await dialog.getByLabel(say(`goals.suitability.${suits}`), { exact: true }).check();
  }
  await dialog.getByRole('button', { name: say('goals.option.addSubmit') }).click();
  await expect(dialog).toBeHidden();
}

/** Records which option the mentee chose. A choice that stands has to be reopened first. */
export async function chooseOption(
  page: Page,
  { option, chosenOn, reason }: { option: string; chosenOn: string; reason: string },
): Promise<void> {
  await page.getByRole('button', { name: say('goals.choice.record') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(option, { exact: true }).check();
  await fillDay(day(dialog, 'goals.choice.chosenOn'), chosenOn);
  await dialog.getByLabel(say('goals.choice.reason')).fill(reason);
  await dialog.getByRole('button', { name: say('goals.choice.save') }).click();
  await expect(dialog).toBeHidden();
}

/** Goes back to the options. */
export async function reopenChoice(
  page: Page,
  { on, reason }: { on: string; reason: string },
): Promise<void> {
  await page.getByRole('button', { name: say('goals.choice.reopen') }).click();
  const dialog = page.getByRole('dialog');
  await fillDay(day(dialog, 'goals.choice.reopenedOn'), on);
  await dialog.getByLabel(say('goals.choice.reopenReason')).fill(reason);
  await dialog.getByRole('button', { name: say('goals.choice.reopenSave'), exact: true }).click();
  await expect(dialog).toBeHidden();
}
