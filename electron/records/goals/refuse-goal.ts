import type { GoalRule } from '../../../shared/domain/goal-rules.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** Goes on where no rule speaks against it. @throws AlcoveError `record.invalid` with the rule */
export function refuseGoal(rule: GoalRule | undefined): void {
  if (rule !== undefined) throw new AlcoveError('record.invalid', { rule });
}
