import { expect, type Locator, type Page } from '@playwright/test';
import type { LifeCycleStep } from '../../../shared/domain/life-cycle.ts';
import type { RelationshipStatus } from '../../../shared/domain/mentee.ts';
import { say } from './words.ts';

/** The words in the header that say where the relationship stands. */
export const facts = (page: Page): Locator => page.getByLabel(say('mentees.header.facts'));

export async function expectStatus(page: Page, status: RelationshipStatus): Promise<void> {
  await expect(facts(page)).toContainText(say(`mentees.status.${status}`));
}

/** The panel of the overview that says where the relationship stands and what it waits for. */
export const standing = (page: Page): Locator =>
  page.getByRole('region', { name: say('lifeCycle.standing') });

/** Opens a step from the header's menu; its dialog comes. */
export async function askFor(page: Page, step: LifeCycleStep): Promise<Locator> {
  await page.getByRole('button', { name: say('lifeCycle.next'), exact: true }).click();
  await page.getByRole('menuitem', { name: say(`lifeCycle.step.${step}`) }).click();
  const dialog = page.getByRole('dialog', { name: say(`lifeCycle.step.${step}`) });
  await dialog.waitFor();
  return dialog;
}

/** Takes the step that a dialog asks about, and waits until the dialog is gone. */
export async function take(page: Page, dialog: Locator, step: LifeCycleStep): Promise<void> {
  await dialog.getByRole('button', { name: say(`lifeCycle.step.${step}`), exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
