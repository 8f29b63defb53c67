import {
  addContribution,
  changeContribution,
  listContributionsOfGoal,
  listContributionsOfSession,
} from '../../records/contributions/contributions.ts';
import type { VaultHandlers } from './handlers.ts';

/** What mentee and mentor brought in. */
export const contributionHandlers = {
  'contributions.ofGoal': ({ db }, { goalId }) => listContributionsOfGoal(db, goalId),
  'contributions.ofSession': ({ db }, { sessionId }) => listContributionsOfSession(db, sessionId),
  'contributions.add': addContribution,
  'contributions.change': changeContribution,
} satisfies Partial<VaultHandlers>;
