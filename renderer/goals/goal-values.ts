import type { Goal, GoalStatus } from '../../shared/domain/goal.ts';

/** A goal as it stands in a form, where an empty passage is ''. */
export type GoalValues = {
  title: string;
  why: string;
  currentPicture: string;
  preferredPicture: string;
  specific: string;
  measure: string;
  achievable: string;
  relevant: string;
  targetDate: string | null;
  status: GoalStatus;
};

/** The two pictures and the reason (Egan). */
export const pictureFields = ['why', 'currentPicture', 'preferredPicture'] as const;
/** The SMART prompts that are answered in words; the T is the target date. */
export const smartFields = ['specific', 'measure', 'achievable', 'relevant'] as const;

export const goalFieldOrder = ['title', ...pictureFields, ...smartFields, 'targetDate', 'status'] as const;

/** What the form starts from: the known goal, or an empty one. */
export function goalValues(goal?: Goal): GoalValues {
  return {
    title: goal?.title ?? '',
    why: goal?.why ?? '',
    currentPicture: goal?.currentPicture ?? '',
    preferredPicture: goal?.preferredPicture ?? '',
    specific: goal?.specific ?? '',
    measure: goal?.measure ?? '',
    achievable: goal?.achievable ?? '',
    relevant: goal?.relevant ?? '',
    targetDate: goal?.targetDate ?? null,
    status: goal?.status ?? 'active',
  };
}
