import type { PrivateLog } from './private-log.ts';
import type { SessionTogether } from './session.ts';

/** What is worth a thought before the two part. Nothing of it is asked for. */
export const closingThought = ['summary', 'actions', 'next', 'useful', 'mentee', 'mentor'] as const;
export type ClosingThought = (typeof closingThought)[number];

/** Which of the thoughts were thought of already. */
export function closingThoughts(known: {
  readonly recordWritten: boolean;
  readonly actionsAgreed: number;
  readonly nextDate: string | null;
  readonly together: Pick<SessionTogether, 'usefulness' | 'usefulnessWords' | 'menteeLearned'>;
  readonly privateLog: Pick<PrivateLog, 'learned'>;
}): Readonly<Record<ClosingThought, boolean>> {
  const { together } = known;
  return {
    summary: known.recordWritten,
    actions: known.actionsAgreed > 0,
    next: known.nextDate !== null,
    useful: together.usefulness !== null || isSaid(together.usefulnessWords),
    mentee: isSaid(together.menteeLearned),
    mentor: isSaid(known.privateLog.learned),
  };
}

const isSaid = (text: string | null): boolean => text !== null && text.trim() !== '';
