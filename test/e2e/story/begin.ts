import { expect, type Locator } from '@playwright/test';
import { firstMeetingItems } from '../../../shared/domain/first-meeting.ts';
import type { LifeCycleStep } from '../../../shared/domain/life-cycle.ts';
import { expectStatus } from '../pages/life-cycle.ts';
import { day } from '../pages/mentees.ts';
import { say } from '../pages/words.ts';
import { box, button, field, passage, radio, type Teller, toTab } from './teller.ts';

/** Somebody asks for mentoring: who, why, and whether a role stands in the way. Nothing has begun yet. */
export async function addAsEnquiry(teller: Teller): Promise<void> {
  const { page, hands, story } = teller;
  const { alias, stage, purpose, origin } = story.example.mentee;
  await hands.press(
    page
      .getByRole('navigation', { name: say('app.navigation') })
      .getByRole('link', { name: say('app.addMentee') }),
  );
  await hands.write(field(page, 'mentees.form.alias'), alias);
  if (stage !== null) await hands.write(field(page, 'mentees.form.stage'), stage);
  if (purpose !== null) await hands.write(field(page, 'mentees.form.purpose'), passage(teller, purpose));
  await hands.pick(radio(page, say(`mentees.origin.${origin}`)));
  await answerConflicts(teller);
  await hands.tick(box(page, say('mentees.add.begun')), false);
  await hands.press(button(page, say('mentees.add.submit')));
  await page.getByRole('heading', { level: 1, name: alias }).waitFor();
  await expectStatus(page, 'enquiry');
}

/** Answers the conflict check; a role that is over stands there with its end, and why mentoring is right all the same. */
async function answerConflicts(teller: Teller): Promise<void> {
  const { page, hands, story } = teller;
  const { conflict } = story.example.mentee;
  if (conflict === null) throw new Error('every example answers the conflict check');
  const { roles, earlierRoles, reason } = conflict;
  await hands.pick(radio(page, say(`conflicts.choice.${roles.length === 0 ? 'none' : 'some'}`)));
  for (const role of roles) await hands.tick(box(page, say(`mentees.role.${role}`)));
  for (const { role, ended } of earlierRoles) {
    await hands.write(field(page, 'conflicts.earlierRole'), role);
    if (ended !== null) await hands.giveDay(day(page, 'conflicts.earlierEnded'), ended);
  }
  if (reason !== null) await hands.write(field(page, 'conflicts.reason'), passage(teller, reason));
}

/** Asks for a step from the header's menu; answers with its dialog. */
export async function askForStep({ page, hands }: Teller, step: LifeCycleStep): Promise<Locator> {
  const name = say(`lifeCycle.step.${step}`);
  await hands.choose(button(page, say('lifeCycle.next')), page.getByRole('menuitem', { name }));
  const dialog = page.getByRole('dialog', { name });
  await dialog.waitFor();
  return dialog;
}

/** Takes the step whose dialog is open. */
export async function take({ page, hands }: Teller, dialog: Locator, step: LifeCycleStep): Promise<void> {
  await hands.press(button(dialog, say(`lifeCycle.step.${step}`)));
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Takes a step that asks for nothing but its day. */
export async function takeStep(teller: Teller, step: LifeCycleStep): Promise<void> {
  await take(teller, await askForStep(teller, step), step);
}

const checklist = ({ page }: Teller): Locator =>
  page.getByRole('list', { name: say('checklists.firstMeeting'), exact: true });

/** Begins the first-meeting checklist and ticks what has been talked through already. */
export async function beginChecklist(teller: Teller): Promise<void> {
  const { page, hands } = teller;
  await hands.press(button(page, say('checklists.begin')));
  for (const item of ['introductions', 'expectations'] as const)
    await hands.tick(box(checklist(teller), say(`checklists.firstMeeting.${item}`)));
}

/** What was written elsewhere stands ticked; the rest is ticked by hand, until all is settled. */
export async function settleChecklist(teller: Teller): Promise<void> {
  const { page, hands } = teller;
  await toTab(teller, 'overview');
  await checklist(teller).waitFor();
  for (const tie of ['conflicts-answered', 'limits-agreed', 'goals-drafted', 'contract-settled'] as const)
    await expect(checklist(teller).getByRole('link', { name: say(`checklists.tie.${tie}`) })).toBeVisible();
  for (const { key } of firstMeetingItems) {
    const item = box(checklist(teller), say(`checklists.firstMeeting.${key}`));
    if ((await item.count()) > 0) await hands.tick(item);
  }
  const title = say('checklists.firstMeeting');
  await expect(page.getByText(say('checklists.allSettled', { title }))).toBeVisible();
}
