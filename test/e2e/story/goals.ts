import { expect } from '@playwright/test';
import type { SampleGoal } from '../../../shared/domain/sample/sample.ts';
import { goalPassages } from '../pages/goals.ts';
import { day } from '../pages/mentees.ts';
import { say } from '../pages/words.ts';
import { button, field, passage, radio, type Teller, toTab } from './teller.ts';

/** The first goal of the example. */
export function firstGoal({ story }: Teller): SampleGoal {
  const [goal] = story.example.goals;
  if (goal === undefined) throw new Error('every example has a goal');
  return goal;
}

/** A goal in the mentee's words, made specific, with the ways to it side by side. */
export async function writeGoal(teller: Teller): Promise<void> {
  const { page, hands } = teller;
  const { details, options } = firstGoal(teller);
  await toTab(teller, 'goals');
  await hands.press(page.getByRole('link', { name: say('goals.add'), exact: true }).first());
  await hands.write(field(page, 'goals.field.title'), details.title);
  for (const name of goalPassages) {
    const text = details[name];
    if (text !== null) await hands.write(field(page, `goals.field.${name}`), passage(teller, text));
  }
  if (details.targetDate !== null && details.targetDate >= teller.today)
    await hands.giveDay(day(page, 'goals.field.targetDate'), details.targetDate);
  await hands.pick(radio(page, say('goals.status.active')));
  await hands.press(button(page, say('goals.addSubmit')));
  await expect(page.getByRole('heading', { name: details.title })).toBeVisible();
  for (const option of options) {
    await hands.press(button(page, say('goals.option.add')));
    const dialog = page.getByRole('dialog');
    await hands.write(field(dialog, 'goals.option.description'), option.description);
    for (const name of ['pros', 'cons'] as const) {
      const text = option[name];
      if (text !== null) await hands.write(field(dialog, `goals.option.${name}`), passage(teller, text));
    }
    if (option.suitability === 5) await hands.pick(radio(dialog, say('goals.suitability.5')));
    await hands.press(button(dialog, say('goals.option.addSubmit')));
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}

/** What the mentee chose in a session, and why; an earlier choice is reopened first, with what changed. */
export async function chooseAsIn(teller: Teller, session: number): Promise<void> {
  const { page, hands } = teller;
  const { details, options, choices } = firstGoal(teller);
  for (const [at, choice] of choices.entries()) {
    if (choice.session !== session) continue;
    const option = options[choice.option];
    if (option === undefined) throw new Error('only an option of the goal can be chosen');
    await toTab(teller, 'goals');
    await expect(page.getByRole('heading', { name: details.title })).toBeVisible();
    const reopened = choices[at - 1]?.reopened;
    if (reopened !== undefined && reopened !== null) {
      await hands.press(button(page, say('goals.choice.reopen')));
      const dialog = page.getByRole('dialog');
      await hands.write(field(dialog, 'goals.choice.reopenReason'), passage(teller, reopened.reason));
      await hands.press(button(dialog, say('goals.choice.reopenSave')));
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    await hands.press(button(page, say('goals.choice.record')));
    const dialog = page.getByRole('dialog');
    await hands.pick(radio(dialog, option.description));
    await hands.write(field(dialog, 'goals.choice.reason'), passage(teller, choice.reason));
    await hands.press(button(dialog, say('goals.choice.save')));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('blockquote').getByText(option.description)).toBeVisible();
  }
}

/** The mentee says that the goal is reached. */
export async function reachGoal(teller: Teller): Promise<void> {
  const { page, hands } = teller;
  await toTab(teller, 'goals');
  await hands.press(button(page, say('goals.move')));
  const dialog = page.getByRole('dialog');
  await hands.pick(radio(dialog, say('goals.move.achieved')));
  await hands.write(field(dialog, 'goals.move.achieved.words'), passage(teller, 'It holds, week by week.'));
  await hands.press(button(dialog, say('goals.move.save')));
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
