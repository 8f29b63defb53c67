import type { ActionDetails } from '../action.ts';
import type { AgendaItem } from '../agenda.ts';
import type { BoundaryInput } from '../boundary.ts';
import type { CareerStageDetails } from '../career-stage.ts';
import type { ContractTemplate } from '../contract.ts';
import type { ContractTerms } from '../contract-terms.ts';
import type { ContributionDetails } from '../contribution.ts';
import type { GoalDetails, GoalOptionDetails, GoalProgressDetails } from '../goal.ts';
import type { MenteeChanges, NewMentee } from '../mentee.ts';
import type { MentorProfile } from '../mentor-profile.ts';
import type { PrivateLog } from '../private-log.ts';
import type { RichBlock } from '../rich-blocks.ts';
import type { SessionFacts, SessionTogether } from '../session.ts';

/** A dated choice among the options of a goal, made in a session. */
export interface SampleChoice {
  readonly session: number;
  /** Its place among the options, from 0. */
  readonly option: number;
  readonly chosenOn: string;
  readonly reason: string;
  /** The session in which it was reopened, and why; null while it stands. */
  readonly reopened: { readonly session: number; readonly on: string; readonly reason: string } | null;
}

/** A note of how far a goal has come, made in a session. */
export interface SampleProgress extends GoalProgressDetails {
  readonly session: number;
}

export interface SampleGoal {
  /** The session in which it was first written down. */
  readonly session: number;
  /** As it stands today, its status included. */
  readonly details: GoalDetails;
  readonly options: readonly GoalOptionDetails[];
  readonly choices: readonly SampleChoice[];
  readonly progress: readonly SampleProgress[];
  /** The session in which it was achieved, with the mentee's words. */
  readonly achieved: { readonly session: number; readonly on: string; readonly words: string } | null;
}

export interface SampleAction {
  /** As it stands today. */
  readonly details: ActionDetails;
  /** The session in which it was looked at again and closed. */
  readonly closedIn: number | null;
}

/** What one of the two brought in, for the goal at that place in the list, from 0. */
export interface SampleContribution extends ContributionDetails {
  readonly goal: number | null;
}

export interface SampleSession {
  readonly facts: SessionFacts;
  readonly agenda: readonly Pick<AgendaItem, 'text' | 'talkedAbout'>[];
  readonly together: SessionTogether;
  /** The shareable record. */
  readonly record: readonly RichBlock[];
  /** The mentor's own, as the private note is; never part of a record. */
  readonly privateLog: PrivateLog;
  readonly privateNote: readonly RichBlock[];
  readonly actions: readonly SampleAction[];
  /** The goals it spoke of, by their places in the list, from 0. */
  readonly goals: readonly number[];
  readonly contributions: readonly SampleContribution[];
}

/** One worked example: a whole relationship as it stands today. */
export interface SampleRelationship {
  readonly mentee: NewMentee;
  /** What was written down about the mentee later, on the day of the agreement. */
  readonly about: MenteeChanges;
  /** Stages and transitions beside the stage that was known on adding. */
  readonly career: readonly CareerStageDetails[];
  readonly sensitive: string | null;
  readonly addedOn: string;
  readonly contract: {
    readonly template: ContractTemplate;
    readonly text: readonly RichBlock[];
    readonly terms: ContractTerms;
    /** Both typed their names under it; otherwise they only said that they agreed. */
    readonly signed: boolean;
    readonly agreedOn: string;
  };
  readonly boundaries: readonly BoundaryInput[];
  /** Oldest first; the place in the list and 1 make the session's number. */
  readonly sessions: readonly SampleSession[];
  readonly goals: readonly SampleGoal[];
}

/** All that a sample vault holds: invented people, believable work. */
export interface Sample {
  readonly mentor: MentorProfile;
  readonly relationships: readonly SampleRelationship[];
}
