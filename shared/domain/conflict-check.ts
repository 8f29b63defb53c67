import type { MenteeDetails } from './mentee.ts';

/** The outcome of the conflict check: nothing to say, or a role that needs the mentor's written reason. */
export type ConflictVerdict = 'clear' | 'reason-needed' | 'overridden';

/**
 * Mentoring stays apart from management, appraisal and assessment (BASHH/BHIVA, BMA, London Deanery). A conflicting
 * role does not block: the sources differ on educational supervisors, so the mentor may go on with a reason. It stands
 * with the mentee; the audit log says that there was an override, never why.
 */
export function checkConflicts(
  details: Pick<MenteeDetails, 'conflicts' | 'conflictReason'>,
): ConflictVerdict {
  if (details.conflicts.length === 0) return 'clear';
  return details.conflictReason === null ? 'reason-needed' : 'overridden';
}
