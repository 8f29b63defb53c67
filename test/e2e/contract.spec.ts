import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { sampleVaultPassword } from '../../shared/domain/sample-vault.ts';
import { answerOpenDialog, answerSaveDialog, expect, test } from './alcove.ts';
import { beginContract, draftEditor, drawSignature, openSigning, typeSignature } from './pages/contract.ts';
import { saveOnPaper } from './pages/documents.ts';
import { addMenteeCalled, day, fillDay, openMentee, openSampleAt, openTab } from './pages/mentees.ts';
import { showScheme } from './pages/screens.ts';
import { createVault, unlock } from './pages/vault.ts';
import { say, shownDay } from './pages/words.ts';

const today = new Date().toISOString().slice(0, 10);
const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true });
const mentor = 'Dr Max Placeholder';
const dialogGone = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0);

async function newDraft(page: Page): Promise<void> {
  await createVault(page, { name: 'Notes', mentor });
  await addMenteeCalled(page, 'Robin');
  await beginContract(page, 'short');
}

test('both sign on the laptop, one drawing and one typing, and only with both the contract is sealed', async ({
  alcove: { page },
}) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  await newDraft(page);
  await test.step('nothing is signed without ink', async () => {
    const form = await openSigning(page, 'mentor');
    await button(form, say('signatures.give')).click();
    await expect(form.getByRole('alert')).toHaveText(say('signatures.inkMissing'));
    await button(form, say('app.cancel')).click();
  });
  await drawSignature(page, 'mentor');
  await expect(page.getByText(say('contract.held'))).toBeVisible();
  await expect(draftEditor(page, 1)).toHaveCount(0);
  await expect(page.getByText(say('contract.awaiting', { name: 'Robin', party: 'mentee' }))).toBeVisible();

  await test.step('one signature alone seals nothing, and says whose is awaited', async () => {
    const seal = button(page, say('contract.sealSigned'));
    await expect(seal).toBeDisabled();
    await expect(seal).toHaveAccessibleDescription(
      say('contract.awaiting', { name: 'Robin', party: 'mentee' }),
    );
    await seal.focus();
    await page.keyboard.press('Enter');
    await expect(draftEditor(page, 1)).toHaveCount(0);
    await expect(page.getByText(say('contract.held'))).toBeVisible();
  });
  await test.step('a signature that is withdrawn gives the words back', async () => {
    await button(page, say('signatures.withdrawOf', { name: mentor })).click();
    await expect(draftEditor(page, 1)).toHaveAttribute('contenteditable', 'true');
    await drawSignature(page, 'mentor');
  });

  await typeSignature(page, 'mentee', 'Robin Testperson');
  await button(page, say('contract.sealSigned')).click();
  const seal = say('contract.sealLine.signed', { number: 1, date: shownDay(today) });
  await expect(page.getByText(seal)).toBeVisible();
  await expect(page.getByRole('img', { name: say('signatures.drawnBy', { name: mentor }) })).toBeVisible();
  await expect(page.getByText('Robin Testperson').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /Withdraw/ })).toHaveCount(0);
  expect(violations).toEqual([]);
});

test('a signature is given by keyboard alone', async ({ alcove: { page } }) => {
  await newDraft(page);
  const sign = button(page, say('signatures.sign', { party: 'mentee' }));
  await sign.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: say('signatures.form', { party: 'mentee' }) });
  await form.getByRole('radio', { name: say('signatures.how.draw') }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(form.getByRole('radio', { name: say('signatures.how.type') })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(form.getByLabel(say('signatures.name'), { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('signatures.typed'))).toBeVisible();
});

test('terms stand beside the words, sections switch off and on, and a renewal names what it renews', async ({
  alcove: { page },
}) => {
  await newDraft(page);
  await test.step('a review after the end is refused in words, and nothing typed is lost', async () => {
    await button(page, say('contract.terms.change')).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say('contract.term.sessions'), { exact: true }).fill('4');
    await fillDay(day(dialog, 'contract.term.reviewOn'), '2031-02-02');
    await fillDay(day(dialog, 'contract.term.endsOn'), '2031-02-01');
    await button(dialog, say('contract.terms.keep')).click();
    await expect(dialog.getByText(say('rule.review-after-end'))).toBeVisible();
    await expect(dialog.getByLabel(say('contract.term.sessions'), { exact: true })).toHaveValue('4');
    await fillDay(day(dialog, 'contract.term.endsOn'), '2031-02-03');
    await button(dialog, say('contract.terms.keep')).click();
    await dialogGone(page);
    await expect(page.getByText(shownDay('2031-02-02'))).toBeVisible();
  });
  await test.step('a section goes and comes back', async () => {
    const switched = page.getByRole('switch', { name: 'Notes' });
    await switched.press('Space');
    await expect(switched).not.toBeChecked();
    await expect(draftEditor(page, 1)).not.toContainText('never part of it');
    await switched.press('Space');
    await expect(draftEditor(page, 1)).toContainText('never part of it');
  });
  await test.step('agreed on a day, without signatures', async () => {
    await button(page, say('contract.recordAgreement')).click();
    await button(page.getByRole('dialog'), say('contract.seal')).click();
    await expect(
      page.getByText(say('contract.sealLine.said', { number: 1, date: shownDay(today) })),
    ).toBeVisible();
  });
  await test.step('a renewal names the version before and shows what differs', async () => {
    await button(page, say('contract.newVersion')).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: say('contract.change.renewal') }).check();
    await fillDay(day(dialog, 'contract.renewedUntil'), '2032-02-03');
    await dialog.getByLabel(say('contract.changeReason')).fill('It helps.');
    await button(dialog, say('contract.beginVersion')).click();
    await expect(page.getByText(say('contract.follows', { kind: 'renewal', number: 1 }))).toBeVisible();
    await page.getByRole('switch', { name: 'Notes' }).press('Space');
    await expect(draftEditor(page, 2)).not.toContainText('never part of it');
    await button(page, say('contract.compare')).click();
    await expect(page.getByRole('dialog').getByText(shownDay('2032-02-03'))).toBeVisible();
    await expect(
      page.getByRole('dialog').locator('del').filter({ hasText: 'never part of it' }),
    ).toBeVisible();
  });
});

test('a draft that is not wanted is discarded after a question, and what was agreed before stays in force', async ({
  alcove: { page },
}) => {
  await openSampleAt(page, 'Dr Rowan Testwick', 'contract');
  await button(page, say('contract.newVersion')).click();
  await button(page, say('contract.beginVersion')).click();
  await draftEditor(page, 2).press('ControlOrMeta+End');
  await page.keyboard.insertText(' Not so.');
  await button(page, say('contract.discard')).click();
  const dialog = page.getByRole('dialog', { name: say('contract.discardTitle', { number: 2 }) });
  await expect(dialog).toContainText(say('contract.discardKept', { number: 1 }));
  await button(dialog, say('contract.discardAct')).click();
  await dialogGone(page);
  await expect(draftEditor(page, 2)).toHaveCount(0);
  await expect(
    page.getByRole('heading', { name: say('contract.versionTitle', { number: 1 }) }),
  ).toBeVisible();
  await expect(button(page, say('contract.newVersion'))).toBeVisible();
});

test('a question about an agreement that was refused is asked afresh when it is opened again', async ({
  alcove: { page },
}) => {
  await openSampleAt(page, 'Dr Rowan Testwick', 'contract');
  await button(page, say('contract.newVersion')).click();
  await button(page, say('contract.beginVersion')).click();
  await draftEditor(page, 2).waitFor();
  const ask = () => button(page, say('contract.recordAgreement')).click();
  const dialog = page.getByRole('dialog', { name: say('contract.recordAgreement') });
  await ask();
  const on = day(dialog, 'contract.agreedOn');
  const proposed = await on.inputValue();
  await fillDay(on, '2001-02-03');
  await button(dialog, say('contract.seal')).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await button(dialog, say('app.cancel')).click();
  await dialogGone(page);
  await ask();
  await expect(on).toHaveValue(proposed);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('printed, signed on paper, and kept with its scan', async ({ alcove: { page, app, folder } }) => {
  await newDraft(page);
  const pdf = join(folder, 'contract.pdf');
  await saveOnPaper(app, page, pdf);

  const notAScan = join(folder, 'letter.docx');
  writeFileSync(notAScan, 'PK');
  await answerOpenDialog(app, notAScan);
  await button(page, say('contract.attachScan')).click();
  await expect(page.getByRole('alert')).toHaveText(say('rule.scan-kind'));

  await answerOpenDialog(app, pdf);
  await button(page, say('contract.attachScan')).click();
  const scans = page.getByRole('list', { name: say('contract.scans') });
  await expect(scans).toContainText('contract.pdf');
  await button(page, say('contract.recordAgreement')).click();
  await page.getByRole('radio', { name: say('contract.how.on-paper') }).check();
  await button(page.getByRole('dialog'), say('contract.seal')).click();
  await expect(page.getByText(say('contract.paperStatus', { count: 1 }))).toBeVisible();
  await expect(scans.getByRole('button', { name: /Remove/ })).toHaveCount(0);

  const copy = join(folder, 'copy.pdf');
  await answerSaveDialog(app, copy);
  await button(scans, say('contract.saveScanOf', { name: 'contract.pdf' })).click();
  await expect(
    page.getByText(say('contract.savedTo', { fileName: 'copy.pdf', place: folder })),
  ).toBeVisible();
  expect(readFileSync(copy)).toEqual(readFileSync(pdf));
});

test('a template of one’s own is made, changed and begun with, and its deletion takes nothing from the contract', async ({
  alcove: { page },
}) => {
  await createVault(page, { name: 'Notes', mentor });
  await button(page, say('app.menu')).click();
  await page.getByRole('menuitem', { name: say('templates.title') }).click();
  await button(
    page,
    say('contractTemplates.copyNamed', { template: say('contract.template.short') }),
  ).click();
  await page.getByRole('dialog').getByLabel(say('contractTemplates.name')).fill('Ours');
  await button(page, say('contractTemplates.keep')).click();
  const words = page.getByRole('textbox', { name: say('contractTemplates.words', { name: 'Ours' }) });
  await words.press('ControlOrMeta+End');
  await page.keyboard.insertText(' With tea.');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  await addMenteeCalled(page, 'Robin');
  await openTab(page, 'contract');
  await button(page, say('contract.startWith', { template: 'Ours' })).click();
  await expect(draftEditor(page, 1)).toContainText('With tea.');
  await expect(draftEditor(page, 1)).toContainText(`Between ${mentor}, mentor, and Robin, mentee`);

  await button(page, say('app.menu')).click();
  await page.getByRole('menuitem', { name: say('templates.title') }).click();
  await button(page, say('contractTemplates.deleteNamed', { name: 'Ours' })).click();
  await button(page.getByRole('dialog'), say('contractTemplates.delete')).click();
  await expect(page.getByText(say('contractTemplates.ownNone'))).toBeVisible();
  await openMentee(page, 'Robin');
  await openTab(page, 'contract');
  await expect(draftEditor(page, 1)).toContainText('With tea.');
});

test('words changed in two places are told apart: the later ones stay on screen until they are looked at', async ({
  alcove: { page },
}) => {
  await newDraft(page);
  const editor = draftEditor(page, 1);
  await page.evaluate(async () => {
    const answer = await window.alcove.call('mentees.list', undefined);
    const [mentee] = (answer as { value: { id: string }[] }).value;
    const found = await window.alcove.call('contracts.list', { menteeId: mentee?.id });
    const [draft] = (found as { value: { id: string; document: unknown; revision: number }[] }).value;
    await window.alcove.call('contracts.save', {
      id: draft?.id,
      document: draft?.document,
      revision: draft?.revision,
    });
  });
  await editor.press('ControlOrMeta+End');
  await page.keyboard.insertText(' Typed here.');
  await expect(page.getByText(say('error.record.stale'))).toBeVisible();
  await expect(editor).toContainText('Typed here.');
});

test('a contract in the making comes back after a lock as it was', async ({ alcove: { page } }) => {
  await openSampleAt(page, 'Dr Rowan Testwick', 'contract');
  await button(page, say('contract.newVersion')).click();
  await page.getByLabel(say('contract.changeReason')).fill('Two sessions more.');
  await page.keyboard.press('ControlOrMeta+l');
  await unlock(page, sampleVaultPassword);
  await button(page, say('contract.newVersion')).click();
  await expect(page.getByLabel(say('contract.changeReason'))).toHaveValue('Two sessions more.');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`no state of a contract has an axe violation in ${scheme}`, async ({ alcove: { page } }) => {
    test.setTimeout(120_000);
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const here = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      );
      if (here.length > 0) found[state] = here;
    };
    const lookAtDialog = async (state: string, opener: string) => {
      await button(page, opener).click();
      await page.getByRole('dialog').getByRole('button').last().waitFor();
      await look(state);
      await page.keyboard.press('Escape');
      await dialogGone(page);
    };
    await showScheme(page, scheme);
    await openSampleAt(page, 'Dr Fern Exampleton', 'contract');
    await look('sealed with signatures');
    await lookAtDialog('keep as a template', say('contractTemplates.fromContract'));
    await button(page, say('contract.newVersion')).click();
    await look('new version');
    await button(page, say('contract.beginVersion')).click();
    await draftEditor(page, 2).waitFor();
    await look('draft');
    await lookAtDialog('terms', say('contract.terms.change'));
    await lookAtDialog('compare', say('contract.compare'));
    await lookAtDialog('record agreement', say('contract.recordAgreement'));
    await openSigning(page, 'mentor');
    await look('signing');
    await button(page, say('app.cancel')).click();
    await typeSignature(page, 'mentor', mentor);
    await look('held');
    await button(page, say('app.menu')).click();
    await page.getByRole('menuitem', { name: say('templates.title') }).click();
    await page.getByRole('heading', { level: 1, name: say('templates.title') }).waitFor();
    await look('templates');
    expect(found).toEqual({});
  });
}
