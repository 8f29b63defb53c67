import type { JobPhase } from '../../shared/ipc/events.ts';

/** What the mentor sees of the check, in its order. */
export const steps = ['pages', 'structure', 'search', 'chain', 'contents'] as const;

/** The phase of the job that each step goes by. */
const phases: readonly JobPhase[] = ['checking', 'structure', 'search', 'chain', 'contents'];

/** The position of the step that is under way; before the first, the first. */
export function stepOfPhase(phase: JobPhase): number {
  return Math.max(0, phases.indexOf(phase));
}

/** How far the whole is, 0 to 1, when a phase has come so far. */
export function overallFraction(phase: JobPhase, fraction: number): number {
  return phases.includes(phase) ? (stepOfPhase(phase) + fraction) / steps.length : 0;
}
