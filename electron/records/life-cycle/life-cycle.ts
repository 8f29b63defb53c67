import {
  type LifeCycle,
  type StepTaken,
  stepsFrom,
  type WaiverDetails,
} from '../../../shared/domain/life-cycle.ts';
import type { RelationshipStatus } from '../../../shared/domain/mentee.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { type Change, change, type WriteContext } from '../write-context.ts';
import { firstDayOf, readRelationship } from './relationship-facts.ts';
import { takeStep } from './take-step.ts';
import { keepWaiver } from './waivers.ts';

/** Where a relationship stands and what can come next. @throws AlcoveError `record.notFound` */
export function readLifeCycle(db: ReadableDb, menteeId: string): LifeCycle {
  const { facts, moves, waiver } = readRelationship(db, menteeId);
  const began = firstDayOf(db, menteeId);
  return { menteeId, status: facts.status, moves: [...moves], steps: stepsFrom(facts), waiver, began };
}

/**
 * Takes a step of the life-cycle.
 * @throws AlcoveError `record.notFound`; `record.invalid` with the rule that the step would break
 */
export function moveRelationship(
  context: WriteContext,
  { menteeId, taken }: { menteeId: string; taken: StepTaken },
): LifeCycle {
  return change(context, (now) => {
    takeStep(now, menteeId, taken);
    return readLifeCycle(now.db, menteeId);
  });
}

/**
 * Notes that mentor and mentee go without documents; the relationship becomes active if nothing else is missing.
 * @throws AlcoveError `record.notFound`
 */
export function waiveDocuments(
  context: WriteContext,
  { menteeId, details }: { menteeId: string; details: WaiverDetails },
): LifeCycle {
  return change(context, (now) => {
    keepWaiver(now, menteeId, details);
    goOnAfterAgreement(now, menteeId, details.on);
    return readLifeCycle(now.db, menteeId);
  });
}

/**
 * Goes on with a relationship once its terms were agreed: one that was being explored begins, one under review goes on.
 * Where something is still missing, or it stands elsewhere, it stays where it is.
 * @param agreedOn the day of the step, where that is possible; today otherwise
 */
export function goOnAfterAgreement(now: Change, menteeId: string, agreedOn: string): void {
  for (const step of ['explore', 'begin', 'continue'] as const) {
    if (goesOn.has(readRelationship(now.db, menteeId).facts.status)) leadOn(now, menteeId, step, agreedOn);
  }
}

/** From where an agreement leads on; one that is declined, paused, ending or closed is not taken up again by it. */
const goesOn: ReadonlySet<RelationshipStatus> = new Set(['enquiry', 'exploratory', 'under-review']);

/**
 * Takes a step that follows from something else, if it leads on from here and nothing is missing for it.
 * @param day the day of the step, where that is possible; today otherwise
 */
export function leadOn(
  now: Change,
  menteeId: string,
  step: 'explore' | 'begin' | 'continue' | 'review',
  day: string,
): void {
  const { facts, moves } = readRelationship(now.db, menteeId);
  const next = stepsFrom(facts).find((one) => one.step === step);
  if (next === undefined || next.missing.length > 0) return;
  takeStep(now, menteeId, { step, on: dayWithin(day, moves[0]?.on, localDayOf(new Date(now.at))) });
}

/** The day itself where it lies between two others, else the later of these. */
const dayWithin = (day: string, from: string | undefined, to: string): string =>
  day <= to && (from === undefined || day >= from) ? day : to;
