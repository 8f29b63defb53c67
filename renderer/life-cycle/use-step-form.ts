import type { z } from 'zod';
import { type LifeCycle, refuseDays, type StepRule, type StepTaken } from '../../shared/domain/life-cycle.ts';
import { useWords } from '../app/words.tsx';
import { type FormErrors, useForm } from '../mentees/form/use-form.ts';
import { daysOf, useMove } from './use-life-cycle.ts';

/** What the form of every step is given. */
export interface StepFormProps {
  readonly lifeCycle: LifeCycle;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The field in which each rule is mended; the day of the step for all others. */
const mendedIn: Partial<Record<StepRule | 'alias-used', string>> = {
  'alias-used': 'alias',
  'resume-before-pause': 'resumeOn',
  'final-before-ending': 'finalSessionOn',
};

/**
 * A form for one step of the life-cycle: what does not fit stands beside its field before anything is sent.
 * @param toStep the step that the values make
 */
export function useStepForm<V extends Record<string, unknown>, S extends z.ZodType>({
  lifeCycle,
  schema,
  start,
  order,
  toStep,
  isAliasUsed = () => false,
  onDone,
}: Pick<StepFormProps, 'lifeCycle' | 'onDone'> & {
  readonly schema: S;
  readonly start: V;
  readonly order: readonly (keyof V & string)[];
  readonly toStep: (values: z.output<S>) => StepTaken;
  /** Where the step takes up a relationship that was over: whether an alias is somebody else's by now. */
  readonly isAliasUsed?: (alias: string) => boolean;
}) {
  const { say } = useWords();
  const move = useMove();
  const { menteeId } = lifeCycle;
  const form = useForm<V, S>({
    schema,
    start,
    order,
    sentence: (field, issue) => {
      if (issue.code === 'too_big') return say('lifeCycle.tooLong', { max: Number(issue.maximum) });
      if (field === 'alias') return say('mentees.form.aliasMissing');
      return say(field === 'reason' ? 'lifeCycle.reasonMissing' : 'lifeCycle.dayMissing');
    },
    alsoCheck: (values): FormErrors<V> => {
      const taken = toStep(values);
      const aliasUsed = 'alias' in taken && taken.alias !== undefined && isAliasUsed(taken.alias);
      const rule = refuseDays(taken, daysOf(lifeCycle)) ?? (aliasUsed ? 'alias-used' : undefined);
      if (rule === undefined) return {};
      const field = order.find((name) => name === (mendedIn[rule] ?? 'on'));
      const errors: FormErrors<V> = {};
      if (field !== undefined) errors[field] = say(`rule.${rule}`);
      return errors;
    },
  });
  return {
    form,
    frame: {
      error: move.error,
      busy: move.isPending,
      submit: form.submit((values) =>
        move.mutate({ menteeId, taken: toStep(values) }, { onSuccess: onDone }),
      ),
    },
  };
}
