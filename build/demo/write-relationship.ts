import type { Page } from '@playwright/test';
import type { SampleRelationship } from '../../shared/domain/sample/sample.ts';
import { addGoal, addOption, chooseOption, reopenChoice } from '../../test/e2e/pages/goals.ts';
import { addBoundary, addMentee, agreeContract, openTab } from '../../test/e2e/pages/mentees.ts';
import {
  addAction,
  addSession,
  closeSession,
  finishAction,
  writeTexts,
} from '../../test/e2e/pages/sessions.ts';

/** Types one worked example in through the window, in the order in which a mentor would come to it. */
export async function writeRelationship(page: Page, example: SampleRelationship): Promise<void> {
  await addMentee(page, example.mentee);
  await agreeContract(page, example.contract, true);
  await openTab(page, 'boundaries');
  for (const boundary of example.boundaries) await addBoundary(page, boundary);
  for (const goal of example.goals) {
    await addGoal(page, goal.details);
    for (const option of goal.options) await addOption(page, option);
    for (const { option, chosenOn, reason, reopened } of goal.choices) {
      const chosen = goal.options[option];
      if (chosen !== undefined) await chooseOption(page, { option: chosen.description, chosenOn, reason });
      if (reopened !== null) await reopenChoice(page, reopened);
    }
  }
  for (const [at, session] of example.sessions.entries()) {
    await addSession(page, session.facts, at === 0);
    await writeTexts(page, session.record, session.privateNote);
    for (const { details } of session.actions) await addAction(page, details);
    for (const { details } of closedIn(example, at + 1)) await finishAction(page, details);
    await closeSession(page, session.facts);
  }
}

/** The actions that were looked at again and closed in the session of that number. */
function closedIn(example: SampleRelationship, number: number) {
  return example.sessions.flatMap(({ actions }) => actions.filter((action) => action.closedIn === number));
}
