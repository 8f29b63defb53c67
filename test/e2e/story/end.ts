import { expect } from '@playwright/test';
import { typeOn } from '../pages/editor.ts';
import { expectStatus } from '../pages/life-cycle.ts';
import { day } from '../pages/mentees.ts';
import { say, shownDay } from '../pages/words.ts';
import { askForStep, take } from './begin.ts';
import { box, button, field, list, passage, radio, type Teller, toTab } from './teller.ts';

/** Looks at the mentoring together, asks the conflict question again, and decides how to go on. */
export async function holdReview(teller: Teller): Promise<void> {
  const { page, hands, story } = teller;
  await toTab(teller, 'reviews');
  await hands.press(page.getByRole('link', { name: say('reviews.add'), exact: true }));
  await hands.write(field(page, 'reviews.field.goalProgress'), 'It has moved.');
  await hands.write(field(page, 'reviews.field.boundaries'), 'They hold.');
  await hands.write(field(page, 'reviews.field.usefulness'), passage(teller, story.review.usefulness));
  const conflicting = (story.example.mentee.conflict?.roles.length ?? 0) > 0;
  await hands.pick(radio(page, say(`conflicts.choice.${conflicting ? 'some' : 'none'}`)));
  for (const role of story.example.mentee.conflict?.roles ?? [])
    await expect(box(page, say(`mentees.role.${role}`))).toBeChecked();
  await hands.pick(radio(page, say(`reviews.outcome.${story.review.outcome}`)));
  await hands.press(button(page, say('reviews.save')));
}

/** A pause with its reason and the day to look again; then the two take it up again. */
export async function pauseAndResume(teller: Teller, resumeOn: string): Promise<void> {
  const { page, hands } = teller;
  const pause = await askForStep(teller, 'pause');
  await hands.giveDay(day(pause, 'lifeCycle.resumeOn'), resumeOn);
  await hands.write(field(pause, 'lifeCycle.pauseReason'), 'Exams.');
  await take(teller, pause, 'pause');
  await expectStatus(page, 'paused');
  await take(teller, await askForStep(teller, 'resume'), 'resume');
  await expectStatus(page, 'active');
}

/** The ending is spoken about, with its last session: in the dialog that a review leads to, or in the header's menu. */
export async function beginEnding(teller: Teller): Promise<void> {
  const { page, hands, story, today } = teller;
  const { kind, begunBy } = story.ending;
  const name = say('lifeCycle.step.end');
  if (story.review.outcome !== 'end') await askForStep(teller, 'end');
  const dialog = page.getByRole('dialog', { name });
  await expect(day(dialog, 'lifeCycle.finalSessionOn')).toHaveValue(shownDay(today));
  await hands.select(list(dialog, 'lifeCycle.endingKind'), say(`lifeCycle.ending.${kind}`));
  await hands.select(list(dialog, 'lifeCycle.begunBy'), say(`lifeCycle.begunBy.${begunBy}`));
  await take(teller, dialog, 'end');
  await expectStatus(page, 'ending');
}

/** What the two take with them, what comes next and what becomes of the notes; a closing statement if they like. */
export async function writeEnding(teller: Teller): Promise<void> {
  const { page, hands, story } = teller;
  const { achievements, nextSupport, keepUntil, statement } = story.ending;
  await toTab(teller, 'reviews');
  await hands.press(page.getByRole('link', { name: say('reviews.ending'), exact: true }));
  await hands.write(field(page, 'ending.field.achievements'), achievements);
  await hands.write(field(page, 'ending.field.menteeLearning'), 'To ask.');
  await hands.write(field(page, 'ending.field.mentorLearning'), 'To wait.');
  await hands.write(field(page, 'ending.field.nextSupport'), passage(teller, nextSupport));
  await hands.write(field(page, 'ending.field.dataDecision'), 'Each keeps the records.');
  await hands.giveDay(day(page, 'ending.field.keepUntil'), keepUntil);
  await hands.press(button(page, say('ending.save')));
  await expect(page.getByText(say('ending.saved'))).toBeVisible();
  if (statement !== null) await signStatement(teller, statement);
}

async function signStatement({ page, hands, today }: Teller, words: string): Promise<void> {
  await hands.press(button(page, say('ending.statement.start')));
  const editor = page.getByRole('textbox', { name: say('ending.statement.title'), exact: true });
  await hands.goToEnd(editor);
  await typeOn(page, [{ paragraph: words }]);
  for (const party of ['mentor', 'mentee'] as const) {
    await hands.press(button(page, say('signatures.sign', { party })));
    const form = page.getByRole('form', { name: say('signatures.form', { party }) });
    await hands.sign(form, party);
    await expect(form).toHaveCount(0);
  }
  await hands.press(button(page, say('ending.statement.seal')));
  await hands.press(button(page.getByRole('dialog'), say('ending.statement.seal')));
  await expect(page.getByText(say('ending.statement.sealLine', { date: shownDay(today) }))).toBeVisible();
}

/** Closes the relationship as its ending was spoken about; what is still open stays with the mentee. */
export async function closeRelationship(teller: Teller): Promise<void> {
  const { page, hands, story } = teller;
  const dialog = await askForStep(teller, 'close');
  await expect(list(dialog, 'lifeCycle.endingKind').locator('option:checked')).toHaveText(
    say(`lifeCycle.ending.${story.ending.kind}`),
  );
  const withMentee = radio(dialog, say('lifeCycle.actions.with-mentee'));
  if ((await withMentee.count()) > 0) await hands.pick(withMentee);
  await take(teller, dialog, 'close');
  await expectStatus(page, 'closed');
}
