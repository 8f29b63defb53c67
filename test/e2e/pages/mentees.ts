import { expect, type Locator, type Page } from '@playwright/test';
import type { BoundaryInput } from '../../../shared/domain/boundary.ts';
import type { ConflictAnswer } from '../../../shared/domain/conflict-check.ts';
import type { NewMentee } from '../../../shared/domain/mentee.ts';
import type { SampleRelationship } from '../../../shared/domain/sample/sample.ts';
import type { WordId } from '../../../shared/words/index.ts';
import { typeBlocks } from './editor.ts';
import { openSample } from './vault.ts';
import { say, shownDay, typedDay } from './words.ts';

export type Tab =
  | 'overview'
  | 'about'
  | 'contract'
  | 'boundaries'
  | 'goals'
  | 'sessions'
  | 'reviews'
  | 'timeline'
  | 'documents';

/** Adds a mentee of whom only the alias is written down, and that there is no conflict. */
export async function addMenteeCalled(page: Page, alias: string): Promise<void> {
  await page
    .getByRole('link', { name: say('app.addMentee') })
    .first()
    .click();
  await page.getByLabel(say('mentees.form.alias'), { exact: true }).fill(alias);
  await page.getByLabel(say('conflicts.choice.none')).check();
  await page.getByRole('button', { name: say('mentees.add.submit') }).click();
  await page.getByRole('heading', { level: 1, name: alias }).waitFor();
}

/** Adds a mentee through the form and waits for the workspace. */
export async function addMentee(page: Page, details: NewMentee): Promise<void> {
  await page
    .getByRole('link', { name: say('app.addMentee') })
    .first()
    .click();
  const fill = async (label: string, text: string | null) => {
    if (text !== null) await page.getByLabel(label, { exact: true }).fill(text);
  };
  await fill(say('mentees.form.alias'), details.alias);
  await page.getByRole('button', { name: say('mentees.add.more') }).click();
  await fill(say('mentees.form.name'), details.name);
  await fill(say('mentees.form.pronouns'), details.pronouns);
  await fill(say('mentees.form.stage'), details.stage);
  await fill(say('mentees.form.workplace'), details.workplace);
  await page.getByLabel(say(`mentees.origin.${details.origin}`)).check();
  await fill(say('mentees.form.scheme'), details.scheme);
  await fill(say('mentees.form.introducer'), details.introducer);
  await fill(say('mentees.form.purpose'), details.purpose);
  await answerConflicts(page, details.conflict);
  await page.getByRole('button', { name: say('mentees.add.submit') }).click();
  await expect(page.getByRole('heading', { level: 1, name: details.alias })).toBeVisible();
}

/** Answers the conflict check where it stands; leaves it open where there is no answer. */
export async function answerConflicts(scope: Page | Locator, answer: ConflictAnswer | null): Promise<void> {
  if (answer === null) return;
  const none = answer.roles.length === 0;
  await scope.getByLabel(say(none ? 'conflicts.choice.none' : 'conflicts.choice.some')).check();
  for (const role of answer.roles) await scope.getByLabel(say(`mentees.role.${role}`)).check();
  for (const [at, { role, began, ended }] of answer.earlierRoles.entries()) {
    if (at > 0) await scope.getByRole('button', { name: say('conflicts.addEarlier') }).click();
    await scope.getByLabel(say('conflicts.earlierRole')).nth(at).fill(role);
    if (began !== null) await fillDay(day(scope, 'conflicts.earlierBegan').nth(at), began);
    if (ended !== null) await fillDay(day(scope, 'conflicts.earlierEnded').nth(at), ended);
  }
  if (answer.reason !== null)
    await scope.getByLabel(say('conflicts.reason'), { exact: true }).fill(answer.reason);
}

export async function openTab(page: Page, tab: Tab): Promise<void> {
  const name = say(`mentees.tab.${tab}`);
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
}

export async function openMentee(page: Page, alias: string): Promise<void> {
  await page
    .getByRole('navigation', { name: say('app.navigation') })
    .getByRole('link', { name: alias })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: alias })).toBeVisible();
}

/** Opens the sample vault, and in it a tab of one of its mentees. */
export async function openSampleAt(page: Page, alias: string, tab: Tab): Promise<void> {
  await openSample(page);
  await openMentee(page, alias);
  await openTab(page, tab);
}

/** The field for a day; its calendar's buttons carry the same label. */
export function day(scope: Page | Locator, label: WordId): Locator {
  return scope.getByRole('textbox', { name: say(label), exact: true });
}

/** Types a day into a date field and leaves it, so that the calendar closes. */
export async function fillDay(field: Locator, date: string): Promise<void> {
  await field.fill(typedDay(date));
  await field.press('Tab');
}

/** Drafts a contract from a template, optionally writes it anew, and records the agreement. */
export async function agreeContract(
  page: Page,
  contract: SampleRelationship['contract'],
  rewrite: boolean,
): Promise<void> {
  await openTab(page, 'contract');
  const template = say(`contract.template.${contract.template}`);
  await page.getByRole('button', { name: say('contract.startWith', { template }) }).click();
  const editor = page.getByRole('textbox', { name: say('contract.draftTitle', { number: 1 }) });
  await editor.waitFor();
  if (rewrite) await typeBlocks(page, editor, contract.text);
  await page.getByRole('button', { name: say('contract.recordAgreement') }).click();
  const dialog = page.getByRole('dialog', { name: say('contract.recordAgreement') });
  await fillDay(day(dialog, 'contract.agreedOn'), contract.agreedOn);
  await dialog.getByRole('button', { name: say('contract.seal') }).click();
  await expect(
    page.getByText(say('contract.sealLine.said', { number: 1, date: shownDay(contract.agreedOn) })),
  ).toBeVisible();
}

export async function addBoundary(
  page: Page,
  { category, item, ruling, agreedOn }: BoundaryInput,
): Promise<void> {
  const isLimit = category === 'limits-of-confidentiality';
  await page
    .getByRole('button', { name: say(isLimit ? 'boundaries.limits.add' : 'boundaries.add') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  if (!isLimit) {
    await dialog
      .getByRole('combobox', { name: say('boundaries.category') })
      .selectOption(say(`boundaries.category.${category}`));
    await dialog.getByLabel(say(`boundaries.ruling.${ruling}`), { exact: true }).check();
  }
  await dialog.getByLabel(say(isLimit ? 'boundaries.itemLimit' : 'boundaries.item')).fill(item);
  if (agreedOn !== null) await fillDay(day(dialog, 'boundaries.agreedOn'), agreedOn);
  await dialog.getByRole('button', { name: say('boundaries.addSubmit') }).click();
  await expect(page.getByText(item, { exact: true }).first()).toBeVisible();
}
