import type { Locator, Page } from '@playwright/test';
import { expect, test } from './alcove.ts';
import { beginContract, drawSignature, typeSignature } from './pages/contract.ts';
import { addMenteeCalled } from './pages/mentees.ts';
import { createVault } from './pages/vault.ts';
import { say, shownDay } from './pages/words.ts';

const today = new Date().toISOString().slice(0, 10);
const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true });
const mentor = 'Dr Max Placeholder';

test('both sign on the laptop, one drawing and one typing, and only with both the contract is sealed', async ({
  alcove: { page },
}) => {
  await createVault(page, { name: 'Notes', mentor });
  await addMenteeCalled(page, 'Robin');
  await beginContract(page, 'short');
  await drawSignature(page, 'mentor');
  await expect(page.getByText(say('contract.held'))).toBeVisible();
  await expect(page.getByText(say('contract.awaiting', { name: 'Robin', party: 'mentee' }))).toBeVisible();

  await test.step('one signature alone seals nothing, and says whose is awaited', async () => {
    await button(page, say('contract.sealSigned')).click();
    await expect(page.getByRole('alert')).toHaveText(say('rule.mentee-signature-awaited'));
  });
  await test.step('a signature that is withdrawn gives the words back', async () => {
    await button(page, say('signatures.withdrawOf', { name: mentor })).click();
    await page.getByRole('textbox', { name: say('contract.draftTitle', { number: 1 }) }).waitFor();
    await drawSignature(page, 'mentor');
  });

  await typeSignature(page, 'mentee', 'Robin Testperson');
  await button(page, say('contract.sealSigned')).click();
  const seal = say('contract.sealLine.signed', { number: 1, date: shownDay(today) });
  await expect(page.getByText(seal)).toBeVisible();
  await expect(page.getByRole('img', { name: say('signatures.drawnBy', { name: mentor }) })).toBeVisible();
  await expect(page.getByText('Robin Testperson').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Withdraw/ })).toHaveCount(0);
});
