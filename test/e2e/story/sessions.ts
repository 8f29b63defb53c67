import { expect, type Locator } from '@playwright/test';
import type { SampleAction, SampleSession } from '../../../shared/domain/sample/sample.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { typeOn } from '../pages/editor.ts';
import { day } from '../pages/mentees.ts';
import { privateNoteEditor, recordEditor, textsSaved } from '../pages/sessions.ts';
import { say, shownDay } from '../pages/words.ts';
import { firstGoal } from './goals.ts';
import { box, button, field, list, passage, radio, some, type Teller, toTab } from './teller.ts';

/** The days of the three sessions of an example and, last, of the one that ends it: all over but the last, which is today. */
export function sessionDays({ story, today }: Teller): readonly [string, string, string, string] {
  const [first, second] = story.example.sessions.map(({ facts }) => facts.date);
  if (first === undefined || second === undefined) throw new Error('every example has three sessions');
  return [first, second, addDays(today, -7), today];
}

/** Plans, holds and closes a session that the example tells of. */
export async function holdSession(teller: Teller, number: number): Promise<void> {
  const { page, hands, story } = teller;
  const session = story.example.sessions[number - 1];
  const [date, nextDate] = sessionDays(teller).slice(number - 1);
  if (session === undefined || date === undefined || nextDate === undefined)
    throw new Error(`the example has no session ${number}`);
  const { facts } = session;
  if (hands.writes === 'fully') await toTab(teller, 'sessions');
  const link = say(number === 1 ? 'sessions.first' : 'sessions.new');
  await hands.newSession(page.getByRole('link', { name: link, exact: true }).first());
  await hands.giveDay(day(page, 'sessions.date'), date);
  if (number === 1 && facts.startTime !== null)
    await hands.write(field(page, 'sessions.startTime'), facts.startTime);
  if (number === 1) await hands.write(field(page, 'sessions.minutes'), String(facts.minutes));
  await hands.select(list(page, 'sessions.format'), say(`sessions.format.${facts.format}`));
  await hands.press(button(page, say('sessions.start')));
  await page
    .getByRole('heading', { name: say('sessions.heading', { number, date: shownDay(date) }) })
    .waitFor();

  await hands.press(button(page, say('sessions.phase.plan')));
  await plan(teller, session, number);
  await write(teller, session);
  await close(teller, session, number, nextDate);
}

/** The agenda, with what is still open from before, and the mentor's own preparation. */
async function plan(teller: Teller, session: SampleSession, number: number): Promise<void> {
  const { page, hands } = teller;
  const agenda = page.getByRole('region', { name: say('sessions.agenda'), exact: true });
  for (const { text } of some(teller, session.agenda)) {
    await hands.write(field(agenda, 'sessions.agenda.addLabel'), text);
    await hands.press(button(agenda, say('sessions.agenda.addSubmit')));
    await expect(box(agenda, text)).toBeVisible();
  }
  const [carried] = closedIn(teller, number);
  if (carried !== undefined) {
    const text = carried.details.title;
    await hands.press(button(agenda, say('sessions.agenda.offer')));
    await hands.press(button(agenda, say('sessions.agenda.take', { text })));
    await expect(box(agenda, text)).toBeVisible();
  }
  const { preparation } = session.privateLog;
  if (preparation !== null)
    await hands.write(field(page, 'sessions.log.preparation'), passage(teller, preparation));
}

/** The two texts, what was spoken of, and whose idea it was. */
async function write(teller: Teller, session: SampleSession): Promise<void> {
  const { page, hands } = teller;
  const { record, privateNote, agenda, contributions } = session;
  const atHand = page.getByRole('region', { name: say('sessions.agenda.done'), exact: true });
  for (const { text, talkedAbout } of some(teller, agenda))
    if (talkedAbout) await hands.tick(box(atHand, text));
  await hands.goToEnd(recordEditor(page));
  await typeOn(page, some(teller, record));
  await hands.goToEnd(privateNoteEditor(page));
  await typeOn(page, some(teller, privateNote));
  await hands.tick(box(page, firstGoal(teller).details.title));
  for (const { voice, text } of some(teller, contributions)) {
    await hands.press(button(page, say(`contributions.add.${voice}`)));
    await hands.write(field(page, `contributions.text.${voice}`), text);
    await hands.press(button(page, say('contributions.addSubmit')));
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  }
  await textsSaved(page);
}

/** Next steps, old and new; whether it helped; what each takes away; and when the two meet again. */
async function close(
  teller: Teller,
  session: SampleSession,
  number: number,
  nextDate: string,
): Promise<void> {
  const { page, hands, today } = teller;
  for (const { details } of session.actions.slice(0, hands.writes === 'fully' ? 2 : 1)) {
    await hands.press(button(page, say('actions.add')));
    await hands.write(field(page, 'actions.title'), details.title);
    await hands.pick(radio(page, say(`actions.owner.${details.owner}`)));
    if (details.due !== null) await hands.giveDay(day(page, 'actions.due'), details.due);
    await hands.press(button(page, say('actions.addSubmit')));
    await expect(lastPart(teller).getByText(details.title, { exact: true }).first()).toBeVisible();
    await hands.press(button(page, say('app.cancel')));
  }
  for (const { details } of closedIn(teller, number)) {
    const more = button(lastPart(teller), say('actions.more', { title: details.title }));
    await hands.choose(more, page.getByRole('menuitem', { name: say('actions.markDone') }));
    await hands.write(field(page, 'actions.outcome.done'), passage(teller, details.outcome ?? 'Done.'));
    await hands.press(button(page, say('actions.markDone')));
    await expect(field(page, 'actions.outcome.done')).toHaveCount(0);
  }
  await hands.giveDay(day(page, 'sessions.nextDate'), nextDate);
  if (nextDate === today) {
    await hands.press(button(page, say('sessions.next.plan', { date: shownDay(nextDate) })));
    await page
      .getByRole('link', {
        name: say('sessions.next.planned', { number: number + 1, date: shownDay(nextDate) }),
      })
      .waitFor();
  }
  const { usefulness, usefulnessWords, menteeLearned } = session.together;
  if (usefulness !== null)
    await hands.select(list(page, 'sessions.useful.choice'), say(`sessions.usefulness.${usefulness}`));
  if (usefulnessWords !== null)
    await hands.write(field(page, 'sessions.useful.words'), passage(teller, usefulnessWords));
  if (menteeLearned !== null)
    await hands.write(field(page, 'sessions.menteeLearned'), passage(teller, menteeLearned));
  const { learned, skills, modes } = session.privateLog;
  if (learned !== null) await hands.write(field(page, 'sessions.log.learned'), passage(teller, learned));
  for (const skill of some(teller, skills))
    await hands.tick(tag(teller, 'skills', say(`sessions.skill.${skill}`)));
  for (const mode of some(teller, modes))
    await hands.tick(tag(teller, 'modes', say(`sessions.mode.${mode}`)));
}

/** Opens a session from the list of all. */
export async function openSession(teller: Teller, number: number): Promise<void> {
  const { page, hands } = teller;
  await toTab(teller, 'sessions');
  const sessions = page.getByRole('navigation', { name: say('sessions.title'), exact: true });
  const words = say('sessions.number', { number });
  await hands.press(sessions.getByRole('link').filter({ hasText: words }));
  await page.getByRole('article', { name: words }).waitFor();
}

/** Begins the session that was planned for today, the last one, and writes what it was. */
export async function holdLastSession(teller: Teller): Promise<void> {
  const { page, hands } = teller;
  await openSession(teller, 4);
  await hands.press(button(page, say('sessions.begin')));
  await hands.goToEnd(recordEditor(page));
  await typeOn(page, [{ paragraph: 'We looked back at what was wanted, and said goodbye.' }]);
  await textsSaved(page, ['record']);
}

/** The part that closes a session; open actions stand beside it once more. */
const lastPart = ({ page }: Teller): Locator =>
  page.getByRole('region', { name: say('sessions.phase.close'), exact: true });

/** A skill, or a way of helping; one of each bears the same name. */
const tag = ({ page }: Teller, group: 'skills' | 'modes', name: string): Locator =>
  box(page.getByRole('group', { name: say(`sessions.log.${group}`), exact: true }), name);

/** The actions that were agreed in these hands' story and come to their end in that session. */
function closedIn(teller: Teller, session: number): SampleAction[] {
  const { hands, story } = teller;
  return story.example.sessions.flatMap(({ actions }) =>
    actions.slice(0, hands.writes === 'fully' ? 2 : 1).filter((action) => action.closedIn === session),
  );
}
