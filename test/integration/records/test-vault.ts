import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import type { VaultContext } from '../../../electron/ipc/vault-context.ts';
import { leastCost } from '../../../electron/vault/keys/derive.ts';
import { createVault } from '../../../electron/vault/open/create-vault.ts';
import type { EndingDetails } from '../../../shared/domain/ending.ts';
import type { GoalDetails, GoalOptionDetails } from '../../../shared/domain/goal.ts';
import type { NewMentee } from '../../../shared/domain/mentee.ts';
import type { ReviewDetails } from '../../../shared/domain/review.ts';
import type { SessionFacts } from '../../../shared/domain/session.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** A real encrypted vault in a temporary folder, with a clock that the test sets. */
export interface TestVault extends VaultContext {
  readonly folder: string;
  setClock(instant: string): void;
  remove(): Promise<void>;
}

/** Makes a vault; the clock stands still at nine in the morning of 2 March 2026 until the test moves it. */
export async function testVault(): Promise<TestVault> {
  const parent = await mkdtemp(join(tmpdir(), 'alcove-records-'));
  const folder = join(parent, 'test.alcove');
  let now = new Date('2026-03-02T09:00:00.000Z');
  const clock = () => now;
  const password = 'plover-lantern-quarry-mitten';
  const vault = await createVault({ folder, password, clock, cost: leastCost });
  return {
    folder,
    db: vault.db,
    clock,
    newId: () => uuidv7(),
    setClock: (instant) => {
      now = new Date(instant);
    },
    remove: async () => {
      vault.close();
      await rm(parent, { recursive: true, force: true });
    },
  };
}

/** A mentee without any conflict. */
export const testwick: NewMentee = {
  alias: 'Dr Rowan Testwick',
  name: null,
  pronouns: 'he/him',
  stage: 'ST4',
  workplace: null,
  origin: 'chosen',
  scheme: null,
  introducer: null,
  purpose: 'Decide on the resit',
  conflict: { roles: [], earlierRoles: [], reason: null },
  begun: true,
  firstMeeting: null,
};

/** An hour in the afternoon of 2 March 2026. */
export const anHour: SessionFacts = {
  date: '2026-03-02',
  startTime: '14:30',
  zone: 'Europe/London',
  minutes: 60,
  format: 'in-person',
  signposting: null,
  nextDate: null,
};

/** The code with which a call is refused; fails when it is not. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof AlcoveError) return error.code;
    throw error;
  }
  throw new Error('the call was not refused');
}

/** The rule that a call was refused with, or the code where it named none. */
export function ruleOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof AlcoveError) return error.facts?.rule ?? error.code;
    throw error;
  }
  return 'not refused';
}

/** An id that nothing has. */
export const unknownId = '01900000-0000-7000-8000-000000000000';

export const aGoal: GoalDetails = {
  title: 'Decide on the resit',
  why: null,
  currentPicture: null,
  preferredPicture: null,
  specific: null,
  measure: null,
  achievable: null,
  relevant: null,
  targetDate: '2026-05-31',
  status: 'active',
};
export const anOption = (description: string): GoalOptionDetails => ({
  description,
  pros: null,
  cons: null,
  resources: null,
  suitability: 3,
});

/** A look back on 2 March 2026 after which the mentoring goes on. */
export const aReview: ReviewDetails = {
  on: '2026-03-02',
  goalProgress: 'The timetable holds',
  works: 'Meeting before the clinic',
  worksNot: null,
  boundaries: 'They hold',
  usefulness: 'A place to think aloud',
  outcome: 'continue',
  nextReviewOn: '2026-09-01',
};

/** What both take away, with what the mentor keeps to himself. */
export const anEnding: EndingDetails = {
  achievements: 'The resit was deferred without regret',
  menteeLearning: 'To ask early',
  mentorLearning: 'To wait with my own story',
  openActions: null,
  nextSupport: 'The college tutor',
  futureContact: null,
  schemeToldOn: null,
  dataDecision: 'Records stay until the portfolio is closed',
  keepUntil: '2028-03-02',
};
