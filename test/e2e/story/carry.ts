import { expect } from '@playwright/test';
import { addDays } from '../../../shared/domain/time.ts';
import { expectStatus } from '../pages/life-cycle.ts';
import { wholePage } from '../pages/private-words.ts';
import { recordEditor } from '../pages/sessions.ts';
import { isTurned } from '../pages/turned.ts';
import { agreeBoundaries, agreeContract, renewContract } from './agree.ts';
import { addAsEnquiry, beginChecklist, settleChecklist, takeStep } from './begin.ts';
import { beginEnding, closeRelationship, holdReview, pauseAndResume, writeEnding } from './end.ts';
import { chooseAsIn, reachGoal, writeGoal } from './goals.ts';
import { holdLastSession, holdSession, openSession } from './sessions.ts';
import type { Teller } from './teller.ts';
import { homeListsItNoMore, timelineTellsAll } from './told.ts';

/** Runs one part of a story under its name. */
type Step = (name: string, work: () => Promise<void>) => Promise<void>;

/** Carries a worked example from the enquiry to its closing. */
export async function carry(teller: Teller, step: Step): Promise<void> {
  const { page, story } = teller;
  await step('an enquiry', () => addAsEnquiry(teller));
  await step('getting to know each other', async () => {
    await takeStep(teller, 'explore');
    await expectStatus(page, 'exploratory');
    await beginChecklist(teller);
  });
  await step('a contract, signed by both', async () => {
    await agreeContract(teller);
    await expectStatus(page, 'active');
  });
  await step('boundaries and limits', () => agreeBoundaries(teller));
  await step('a goal and the ways to it', () => writeGoal(teller));
  for (const number of [1, 2, 3]) {
    await step(`session ${number}`, () => holdSession(teller, number));
    await step(`what was chosen in session ${number}`, () => chooseAsIn(teller, number));
    if (number === 1) await step('the checklist is settled', () => settleChecklist(teller));
  }
  await step('the goal is reached', () => reachGoal(teller));
  if (story.turn === 'renewal-and-pause') await step('a review', () => takeStep(teller, 'review'));
  await step('a review is written down', () => holdReview(teller));
  if (story.turn === 'renewal-and-pause') {
    await step('a renewal and a pause', async () => {
      await renewContract(teller, { everyWeeks: 4 });
      await expectStatus(page, 'active');
      await pauseAndResume(teller, addDays(teller.today, 30));
    });
  }
  await step('an ending, planned ahead', () => beginEnding(teller));
  await step('the last session', () => holdLastSession(teller));
  await step('what both take with them', () => writeEnding(teller));
  await step('closed', () => closeRelationship(teller));
  await step('the timeline tells it', () => timelineTellsAll(teller));
  if (story.contract.reporting === null) await step('Home lists it no more', () => homeListsItNoMore(teller));
  else await step('nothing private while the laptop is turned', () => nothingPrivateWhileTurned(teller));
}

/** What was written for the mentor alone stands on the page of a session, and nowhere on a turned laptop. */
async function nothingPrivateWhileTurned(teller: Teller): Promise<void> {
  const { page, hands } = teller;
  const secrets = ['poor sleep', 'Signposted to his GP', 'No advice today', 'That I wanted to'];
  const seen = async () => {
    const whole = await wholePage(page);
    return secrets.filter((words) => whole.includes(words));
  };
  await openSession(teller, 1);
  await expect.poll(seen).toContain('poor sleep');
  await hands.turn();
  await isTurned(page);
  for (const number of [1, 2, 3, 4]) {
    await openSession(teller, number);
    await recordEditor(page).waitFor();
    expect(await seen(), `session ${number}`).toEqual([]);
  }
  for (const tab of await page.getByRole('tablist').getByRole('tab').all()) {
    await hands.openTab(tab);
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    expect(await seen(), await tab.innerText()).toEqual([]);
  }
}
