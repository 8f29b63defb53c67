import type { Ending } from '../../shared/domain/ending.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';

/** An ending as it stands in a form, where an empty passage is ''. */
export type EndingValues = {
  achievements: string;
  menteeLearning: string;
  mentorLearning: string;
  openActions: string;
  nextSupport: string;
  futureContact: string;
  schemeToldOn: string | null;
  dataDecision: string;
  keepUntil: string | null;
};

export const dayFields = ['schemeToldOn', 'keepUntil'] as const;

export const endingFieldOrder = [
  'achievements',
  'menteeLearning',
  'mentorLearning',
  'openActions',
  'nextSupport',
  'futureContact',
  'schemeToldOn',
  'dataDecision',
  'keepUntil',
] as const;

/** What the form starts from: what is written down already, or nothing but the day that stands with the mentee. */
export function endingValues(mentee: Pick<Mentee, 'keepUntil'>, ending?: Ending): EndingValues {
  return {
    achievements: ending?.achievements ?? '',
    menteeLearning: ending?.menteeLearning ?? '',
    mentorLearning: ending?.mentorLearning ?? '',
    openActions: ending?.openActions ?? '',
    nextSupport: ending?.nextSupport ?? '',
    futureContact: ending?.futureContact ?? '',
    schemeToldOn: ending?.schemeToldOn ?? null,
    dataDecision: ending?.dataDecision ?? '',
    keepUntil: ending?.keepUntil ?? mentee.keepUntil,
  };
}
