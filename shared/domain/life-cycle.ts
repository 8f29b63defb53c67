import { z } from 'zod';
import type { ConflictVerdict } from './conflict-check.ts';
import { id, line, optionalText } from './fields.ts';
import { type Origin, type RelationshipStatus, relationshipStatus } from './mentee.ts';
import type { ListedSession } from './session.ts';
import { instant, localDate } from './time.ts';

/** What can be done with a relationship as a whole, each step in the words of the one who takes it. */
export const lifeCycleStep = z.enum([
  'explore',
  'decline',
  'begin',
  'review',
  'continue',
  'pause',
  'resume',
  'end',
  'close',
  'reopen',
]);
export type LifeCycleStep = z.infer<typeof lifeCycleStep>;

/** How a relationship ends. None of them lays blame (BMA: a natural end, or either party breaks off). */
export const endingKind = z.enum([
  'completed',
  'natural-drift',
  'mentee-ended',
  'mentor-ended',
  'mismatch',
  'conflict',
  'scheme-ended',
  'moved',
]);
export type EndingKind = z.infer<typeof endingKind>;

export const begunBy = z.enum(['mentee', 'mentor', 'both', 'scheme']);
export type BegunBy = z.infer<typeof begunBy>;

/**
 * What becomes of actions that are open when a relationship closes: the mentee goes on with them alone, they are
 * dropped, or they stay open for the mentor to finish.
 */
export const openActionsAtClose = z.enum(['with-mentee', 'dropped', 'kept-open']);
export type OpenActionsAtClose = z.infer<typeof openActionsAtClose>;

/** What becomes of sessions that are still planned when a relationship closes. */
export const plannedSessionsAtClose = z.enum(['cancelled', 'kept-planned']);
export type PlannedSessionsAtClose = z.infer<typeof plannedSessionsAtClose>;

/**
 * The sessions that are still planned when a relationship closes on a day: those of that day and later, soonest first. An
 * earlier one that nobody settled may have been held, and is left as it is.
 */
export function stillPlanned<S extends Pick<ListedSession, 'state' | 'date'>>(
  sessions: readonly S[],
  closedOn: string,
): S[] {
  return sessions
    .filter(({ state, date }) => state === 'planned' && date >= closedOn)
    .sort((one, other) => one.date.localeCompare(other.date));
}

/** What must be there before a step; each has a sentence and a place where it is mended. */
export const missingForStep = z.enum([
  'conflicts',
  'conflict-reason',
  'confidentiality',
  'agreement',
  'reporting-clause',
]);
export type MissingForStep = z.infer<typeof missingForStep>;

const reason = optionalText(2000);

export const declineDetails = z.object({ on: localDate, reason, othersSuggested: optionalText(2000) });
export const pauseDetails = z.object({
  on: localDate,
  reason: z.string().trim().min(1).max(2000),
  resumeOn: localDate,
});
/** The final session is best planned a meeting ahead (Association of Mentors, winding up). */
export const endDetails = z.object({
  on: localDate,
  begunBy: begunBy.nullable(),
  endingKind: endingKind.nullable(),
  finalSessionOn: localDate.nullable(),
  reason,
});
/** Nothing but the day is asked: either may withdraw without a reason (SEAUK). */
export const closeDetails = z.object({
  on: localDate,
  begunBy: begunBy.nullable(),
  endingKind: endingKind.nullable(),
  reason,
  openActions: openActionsAtClose,
  plannedSessions: plannedSessionsAtClose,
});
/** Another alias, where somebody else goes by the mentee's by now. */
const alias = line(80).optional();
export const reopenDetails = z.object({ on: localDate, reason, alias });
export const exploreDetails = z.object({ on: localDate, alias });

const plain = <S extends LifeCycleStep>(step: S) => z.object({ step: z.literal(step), on: localDate });

/** One step with what belongs to it. */
export const stepTaken = z.discriminatedUnion('step', [
  exploreDetails.extend({ step: z.literal('explore') }),
  plain('begin'),
  plain('review'),
  plain('continue'),
  plain('resume'),
  declineDetails.extend({ step: z.literal('decline') }),
  pauseDetails.extend({ step: z.literal('pause') }),
  endDetails.extend({ step: z.literal('end') }),
  closeDetails.extend({ step: z.literal('close') }),
  reopenDetails.extend({ step: z.literal('reopen') }),
]);
export type StepTaken = z.infer<typeof stepTaken>;

/** A step as it is kept; the parts that do not belong to it are null. */
export const relationshipMove = z.object({
  id,
  menteeId: id,
  step: lifeCycleStep,
  from: relationshipStatus,
  to: relationshipStatus,
  on: localDate,
  reason: z.string().nullable(),
  begunBy: begunBy.nullable(),
  endingKind: endingKind.nullable(),
  resumeOn: localDate.nullable(),
  finalSessionOn: localDate.nullable(),
  othersSuggested: z.string().nullable(),
  createdAt: instant,
});
export type RelationshipMove = z.infer<typeof relationshipMove>;

/** Mentor and mentee go without documents (BMA: documentation is optional); what they said is noted in a few words. */
export const waiverDetails = z.object({
  on: localDate,
  words: optionalText(4000),
  confidentialitySpoken: z.boolean(),
  /** What is reported to whom, where the mentoring was directed. */
  reporting: optionalText(2000),
});
export type WaiverDetails = z.infer<typeof waiverDetails>;
export const waiver = waiverDetails.extend({ id, menteeId: id, createdAt: instant });
export type Waiver = z.infer<typeof waiver>;

/** What the rules need to know of a relationship. Agreements count from the last reopening on. */
export interface RelationshipFacts {
  readonly status: RelationshipStatus;
  readonly origin: Origin;
  readonly conflicts: ConflictVerdict;
  /** In a contract, a waiver, or as an agreed limit among the boundaries. */
  readonly confidentialitySpoken: boolean;
  /** A contract was agreed, or the two chose to do without one. */
  readonly agreed: boolean;
  readonly reportingClause: boolean;
}

interface Passage {
  readonly from: readonly RelationshipStatus[];
  readonly to: RelationshipStatus;
}

const passages: Readonly<Record<LifeCycleStep, Passage>> = {
  explore: { from: ['enquiry', 'declined'], to: 'exploratory' },
  decline: { from: ['enquiry'], to: 'declined' },
  begin: { from: ['exploratory'], to: 'active' },
  review: { from: ['active'], to: 'under-review' },
  continue: { from: ['under-review', 'ending'], to: 'active' },
  pause: { from: ['active', 'under-review'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  end: { from: ['exploratory', 'active', 'under-review', 'paused'], to: 'ending' },
  close: { from: ['enquiry', 'exploratory', 'active', 'under-review', 'paused', 'ending'], to: 'closed' },
  reopen: { from: ['closed'], to: 'exploratory' },
};

/** Where a step leads. */
export const statusAfter = (step: LifeCycleStep): RelationshipStatus => passages[step].to;

/**
 * The steps that lead on from where a relationship stands, the likeliest first, each with what is missing before it can
 * be taken. Ending and closing never miss anything.
 */
export function stepsFrom(facts: RelationshipFacts): { step: LifeCycleStep; missing: MissingForStep[] }[] {
  return lifeCycleStep.options
    .filter((step) => passages[step].from.includes(facts.status))
    .map((step) => ({ step, missing: missingFor(statusAfter(step), facts) }));
}

function missingFor(to: RelationshipStatus, facts: RelationshipFacts): MissingForStep[] {
  const needed: Readonly<Record<MissingForStep, boolean>> = {
    conflicts: facts.conflicts === 'unanswered',
    'conflict-reason': facts.conflicts === 'reason-needed',
    confidentiality: !facts.confidentialitySpoken,
    agreement: !facts.agreed,
    'reporting-clause': facts.origin === 'directed' && !facts.reportingClause,
  };
  return asked(to).filter((missing) => needed[missing]);
}

/** A closed relationship that is opened again may have changed: what is asked there is asked on the way to active. */
function asked(to: RelationshipStatus): readonly MissingForStep[] {
  if (to === 'active') return missingForStep.options;
  return to === 'exploratory' ? ['conflicts', 'conflict-reason'] : [];
}

/** The days that a step is measured against. */
export interface KnownDays {
  readonly today: string;
  /** The earliest day that is known of the relationship. */
  readonly began: string | null;
  /** When the last step was taken. */
  readonly lastStep: string | null;
}

export type StepRule =
  | 'step-not-from-here'
  | 'step-incomplete'
  | 'step-ahead'
  | 'step-before-last'
  | 'ending-before-beginning'
  | 'resume-before-pause'
  | 'final-before-ending';

/** Why a step cannot be taken, or undefined. A relationship can always be closed; only the order of days is asked for. */
export function refuseStep(
  taken: StepTaken,
  facts: RelationshipFacts,
  days: KnownDays,
): StepRule | undefined {
  const possible = stepsFrom(facts).find(({ step }) => step === taken.step);
  if (possible === undefined) return 'step-not-from-here';
  if (possible.missing.length > 0) return 'step-incomplete';
  return refuseDays(taken, days);
}

/** Why the days of a step do not fit, or undefined. */
export function refuseDays(taken: StepTaken, { today, began, lastStep }: KnownDays): StepRule | undefined {
  const { step, on } = taken;
  if (on > today) return 'step-ahead';
  if ((step === 'end' || step === 'close') && began !== null && on < began) return 'ending-before-beginning';
  if (lastStep !== null && on < lastStep) return 'step-before-last';
  if (step === 'pause' && taken.resumeOn <= on) return 'resume-before-pause';
  if (step === 'end' && taken.finalSessionOn !== null && taken.finalSessionOn < on)
    return 'final-before-ending';
  return undefined;
}

/** Where a relationship stands, how it came there, and what can come next. */
export const lifeCycle = z.object({
  menteeId: id,
  status: relationshipStatus,
  /** Newest first. */
  moves: z.array(relationshipMove),
  steps: z.array(z.object({ step: lifeCycleStep, missing: z.array(missingForStep) })),
  /** The newest agreement to go without documents; null when there is none since the last reopening. */
  waiver: waiver.nullable(),
  /** The earliest day that is known of the relationship. */
  began: localDate.nullable(),
});
export type LifeCycle = z.infer<typeof lifeCycle>;
