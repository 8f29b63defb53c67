import { expect } from '@playwright/test';
import { say } from '../pages/words.ts';
import { firstGoal } from './goals.ts';
import { radio, type Teller, toTab } from './teller.ts';

/** The timeline as a list tells every step, each with its day. */
export async function timelineTellsAll(teller: Teller): Promise<void> {
  const { page, hands, story } = teller;
  await toTab(teller, 'timeline');
  await hands.pick(radio(page, say('timeline.form.list')));
  const renewed = story.turn === 'renewal-and-pause';
  const expected = [
    say('timeline.moved.exploratory'),
    say('timeline.kind.contract-agreed', { number: 1 }),
    say('timeline.moved.active'),
    say('timeline.kind.checklist-done'),
    say('timeline.kind.boundary-agreed'),
    say('timeline.kind.goal-opened'),
    say('timeline.kind.option-chosen'),
    ...[1, 2, 3, 4].map((number) => say('timeline.kind.session', { number })),
    say('timeline.kind.review'),
    say('timeline.moved.ending'),
    say('timeline.moved.closed'),
    ...(firstGoal(teller).choices.length > 1 ? [say('timeline.kind.choice-reopened')] : []),
    ...(story.ending.statement === null ? [] : [say('timeline.kind.closing-statement')]),
    ...(renewed ? [say('timeline.kind.contract-renewed', { number: 2 }), say('timeline.moved.paused')] : []),
  ];
  const events = page.getByRole('tabpanel').getByRole('listitem');
  await expect(events.filter({ hasText: say('timeline.moved.closed') })).toHaveCount(1);
  for (const step of expected) await expect(events.filter({ hasText: step }).first(), step).toBeVisible();
}

/** Home says that one relationship is over, and lists it no more. */
export async function homeListsItNoMore({ page, hands, story }: Teller): Promise<void> {
  await hands.goHome();
  await page.getByRole('heading', { level: 1, name: say('home.title') }).waitFor();
  await expect(page.getByText(say('home.over', { count: 1 }))).toBeVisible();
  // the way back to what was written last names it too, and stays
  const listed = page.getByRole('main').getByRole('link', { name: story.example.mentee.alias, exact: true });
  await expect(listed).toHaveCount(0);
  const closed = page.getByRole('navigation').getByRole('region', { name: say('app.mentees.closed') });
  await expect(closed.getByRole('link', { name: story.example.mentee.alias })).toBeVisible();
}
