import { expect, type Locator, type Page } from '@playwright/test';
import type { ContractTemplate } from '../../../shared/domain/contract.ts';
import type { SignatureParty } from '../../../shared/domain/signature.ts';
import { openTab } from './mentees.ts';
import { say } from './words.ts';

/** Begins the first version of a contract with a built-in text. */
export async function beginContract(page: Page, template: ContractTemplate): Promise<void> {
  await openTab(page, 'contract');
  const name = say(`contract.template.${template}`);
  await page.getByRole('button', { name: say('contract.startWith', { template: name }) }).click();
  await page.getByRole('textbox', { name: say('contract.draftTitle', { number: 1 }) }).waitFor();
}

/** Opens the form in which one of the two signs. */
export async function openSigning(page: Page, party: SignatureParty): Promise<Locator> {
  await page.getByRole('button', { name: say('signatures.sign', { party }) }).click();
  return page.getByRole('form', { name: say('signatures.form', { party }) });
}

/** Draws two strokes on the pad with the mouse, and signs. */
export async function drawSignature(page: Page, party: SignatureParty): Promise<void> {
  const form = await openSigning(page, party);
  await strokes(page, form.getByRole('img', { name: say('signatures.pad', { party }) }));
  await form.getByRole('button', { name: say('signatures.give'), exact: true }).click();
  await expect(form).toHaveCount(0);
}

/** Signs by typing a name. */
export async function typeSignature(page: Page, party: SignatureParty, name: string): Promise<void> {
  const form = await openSigning(page, party);
  await form.getByRole('radio', { name: say('signatures.how.type') }).check();
  await form.getByLabel(say('signatures.name'), { exact: true }).fill(name);
  await form.getByRole('button', { name: say('signatures.give'), exact: true }).click();
  await expect(form).toHaveCount(0);
}

/** Draws a name as far as a test can: two strokes across the pad. */
export async function strokes(page: Page, pad: Locator): Promise<void> {
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (box === null) throw new Error('the pad is not on screen');
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  for (const line of [0, 0.25]) {
    await page.mouse.move(...at(0.15 + line, 0.6));
    await page.mouse.down();
    for (let step = 1; step <= 12; step += 1) {
      await page.mouse.move(...at(0.15 + line + step * 0.03, 0.5 + 0.22 * Math.sin(step + line * 9)));
    }
    await page.mouse.up();
  }
}

/** The words of a draft, editable or held. */
export function draftEditor(page: Page, number: number): Locator {
  return page.getByRole('textbox', { name: say('contract.draftTitle', { number }) });
}
