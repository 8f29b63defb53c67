import { z } from 'zod';
import { id, line, optionalText } from './fields.ts';
import { instant, localDate } from './time.ts';

/**
 * Roles that guidance keeps apart from mentoring (BMA, London Deanery): asked when a mentee is added and at each review.
 * `former-supervisor` stands for any such role that is over; it is allowed once the role has ended, with the reason
 * recorded.
 */
export const conflictingRole = z.enum([
  'line-manager',
  'appraiser',
  'clinical-supervisor',
  'educational-supervisor',
  'examiner',
  'close-relation',
  'former-supervisor',
]);
export type ConflictingRole = z.infer<typeof conflictingRole>;

/** A role that the mentor once had towards the mentee, and when it was over. */
export const earlierRole = z.object({
  role: line(120),
  began: localDate.nullable(),
  ended: localDate.nullable(),
});

/** What the mentor answered: no role at all says "none of these". Where nothing was answered there is no answer. */
export const conflictAnswer = z.object({
  roles: z.array(conflictingRole).max(conflictingRole.options.length),
  earlierRoles: z.array(earlierRole).max(20),
  reason: optionalText(2000),
});
export type ConflictAnswer = z.infer<typeof conflictAnswer>;

/** When the question was put: on adding, at a review, or because something had changed. */
export const conflictOccasion = z.enum(['added', 'review', 'changed']);
export type ConflictOccasion = z.infer<typeof conflictOccasion>;

/** One answer as it is kept for good. */
export const conflictCheck = conflictAnswer.extend({
  id,
  menteeId: id,
  occasion: conflictOccasion,
  askedAt: instant,
});
export type ConflictCheck = z.infer<typeof conflictCheck>;

/** The outcome of the conflict check: open, nothing to say, or a role with or still without the mentor's written reason. */
export type ConflictVerdict = 'unanswered' | 'clear' | 'reason-needed' | 'overridden';

/**
 * Mentoring stays apart from management, appraisal and assessment (BASHH/BHIVA, BMA, London Deanery). A conflicting
 * role does not block: the sources differ on educational supervisors, so the mentor may go on with a reason. It stands
 * with the mentee; the audit log says that there was an override, never why.
 */
export function checkConflicts(answer: ConflictAnswer | null): ConflictVerdict {
  if (answer === null) return 'unanswered';
  if (answer.roles.length === 0) return 'clear';
  return answer.reason === null ? 'reason-needed' : 'overridden';
}

/** Why an answer cannot be kept as it is. */
export type ConflictProblem =
  | 'conflict-reason'
  | 'earlier-role-missing'
  | 'earlier-role-end'
  | 'earlier-role-not-over'
  | 'earlier-role-dates';

/**
 * The rule that an answer breaks. A former supervisor may become mentor (Lancaster) once that role is over: it is named
 * with the day on which it ended. One that still goes on is a present role.
 * @param today the mentor's calendar day
 */
export function conflictProblem(answer: ConflictAnswer, today: string): ConflictProblem | undefined {
  if (answer.roles.includes('former-supervisor')) {
    if (answer.earlierRoles.length === 0) return 'earlier-role-missing';
    for (const { began, ended } of answer.earlierRoles) {
      if (ended === null) return 'earlier-role-end';
      if (ended > today) return 'earlier-role-not-over';
      if (began !== null && began > ended) return 'earlier-role-dates';
    }
  }
  return checkConflicts(answer) === 'reason-needed' ? 'conflict-reason' : undefined;
}

/** The answer without what no role asks for: a reason for nothing, an earlier role that was unticked, a role said twice. */
export function tidyAnswer({ roles, earlierRoles, reason }: ConflictAnswer): ConflictAnswer {
  return {
    roles: conflictingRole.options.filter((role) => roles.includes(role)),
    earlierRoles: roles.includes('former-supervisor') ? earlierRoles : [],
    reason: roles.length > 0 ? reason : null,
  };
}

/** True where two answers say the same. */
export function isSameAnswer(a: ConflictAnswer | null, b: ConflictAnswer | null): boolean {
  const said = (answer: ConflictAnswer | null) => {
    if (answer === null) return 'nothing';
    const { roles, earlierRoles, reason } = tidyAnswer(answer);
    return JSON.stringify([
      roles,
      earlierRoles.map(({ role, began, ended }) => [role, began, ended]),
      reason,
    ]);
  };
  return said(a) === said(b);
}
