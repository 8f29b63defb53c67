import { expect } from '@playwright/test';
import type { BoundaryInput } from '../../../shared/domain/boundary.ts';
import type { ContractTerms } from '../../../shared/domain/contract-terms.ts';
import { draftEditor } from '../pages/contract.ts';
import { typeOn } from '../pages/editor.ts';
import { day } from '../pages/mentees.ts';
import { say, shownDay } from '../pages/words.ts';
import { button, field, list, passage, radio, some, type Teller, toTab } from './teller.ts';

/** A contract from a template with words and terms of its own, signed by both and sealed. */
export async function agreeContract(teller: Teller): Promise<void> {
  const { page, hands, story } = teller;
  const { contract, example } = story;
  await toTab(teller, 'contract');
  const template = say(`contract.template.${example.contract.template}`);
  await hands.press(button(page, say('contract.startWith', { template })));
  await hands.goToEnd(draftEditor(page, 1));
  await page.keyboard.press('Enter');
  await typeOn(page, [{ paragraph: contract.words }]);
  await hands.tick(page.getByRole('switch', { name: contract.leftOut, exact: true }), false);
  await expect(draftEditor(page, 1).getByRole('heading', { name: contract.leftOut })).toHaveCount(0);
  await setTerms(teller, { ...example.contract.terms, reporting: contract.reporting });
  await signAndSeal(teller, 1);
  await expect(page.getByText(contract.words)).toBeVisible();
}

const numbers = ['everyWeeks', 'minutes', 'sessions', 'hoursAMonth'] as const;

/** Sets what Alcove itself keeps an eye on. */
async function setTerms(teller: Teller, terms: Partial<ContractTerms>): Promise<void> {
  const { page, hands } = teller;
  await hands.press(button(page, say('contract.terms.change')));
  const dialog = page.getByRole('dialog');
  for (const term of numbers) {
    const count = terms[term] ?? null;
    if (count !== null) await hands.write(field(dialog, `contract.term.${term}`), String(count));
  }
  for (const term of ['reviewOn', 'endsOn'] as const) {
    const on = terms[term] ?? null;
    if (on !== null) await hands.giveDay(day(dialog, `contract.term.${term}`), on);
  }
  const reporting = terms.reporting ?? null;
  if (reporting !== null)
    await hands.write(field(dialog, 'contract.term.reporting'), passage(teller, reporting));
  await hands.press(button(dialog, say('contract.terms.keep')));
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Both sign, one after the other, and the version is sealed. */
async function signAndSeal({ page, hands, today }: Teller, number: number): Promise<void> {
  for (const party of ['mentor', 'mentee'] as const) {
    await hands.press(button(page, say('signatures.sign', { party })));
    const form = page.getByRole('form', { name: say('signatures.form', { party }) });
    await hands.sign(form, party);
    await expect(form).toHaveCount(0);
  }
  await hands.press(button(page, say('contract.sealSigned')));
  await expect(
    page.getByText(say('contract.sealLine.signed', { number, date: shownDay(today) })),
  ).toBeVisible();
}

/** The two go on for longer on changed terms: a version that names the one before, signed anew. */
export async function renewContract(teller: Teller, terms: Partial<ContractTerms>): Promise<void> {
  const { page, hands } = teller;
  await hands.press(button(page, say('contract.newVersion')));
  const dialog = page.getByRole('dialog');
  await hands.pick(radio(dialog, say('contract.change.renewal')));
  await hands.write(field(dialog, 'contract.changeReason'), 'Monthly until submission.');
  await hands.press(button(dialog, say('contract.beginVersion')));
  await expect(page.getByText(say('contract.follows', { kind: 'renewal', number: 1 }))).toBeVisible();
  await setTerms(teller, terms);
  await signAndSeal(teller, 2);
}

/** Boundaries and the limits of confidentiality, agreed today. */
export async function agreeBoundaries(teller: Teller): Promise<void> {
  await toTab(teller, 'boundaries');
  const { boundaries } = teller.story.example;
  const isLimit = ({ category }: BoundaryInput) => category === 'limits-of-confidentiality';
  for (const boundary of some(
    teller,
    boundaries.filter((one) => !isLimit(one)),
  ))
    await addBoundary(teller, boundary, false);
  for (const limit of boundaries.filter(isLimit)) await addBoundary(teller, limit, true);
}

async function addBoundary(
  { page, hands }: Teller,
  { category, item, ruling }: BoundaryInput,
  limit: boolean,
): Promise<void> {
  await hands.press(button(page, say(limit ? 'boundaries.limits.add' : 'boundaries.add')).first());
  const dialog = page.getByRole('dialog');
  if (!limit) {
    await hands.select(list(dialog, 'boundaries.category'), say(`boundaries.category.${category}`));
    await hands.pick(radio(dialog, say(`boundaries.ruling.${ruling}`)));
  }
  await hands.write(field(dialog, limit ? 'boundaries.itemLimit' : 'boundaries.item'), item);
  await hands.press(button(dialog, say('boundaries.addSubmit')));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(item, { exact: true }).first()).toBeVisible();
}
