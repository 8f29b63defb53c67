import { z } from 'zod';
import type { LifeCycle } from '../../shared/domain/life-cycle.ts';
import { localDate, localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { useStepForm } from './use-step-form.ts';

const schema = z.object({ on: localDate });

/** A step of which only the day is written down. */
export function PlainStepForm({
  step,
  lifeCycle,
  onDone,
  onCancel,
}: {
  step: 'explore' | 'begin' | 'review' | 'continue' | 'resume';
  lifeCycle: LifeCycle;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const start: { on: string | null } = { on: localDayOf(new Date()) };
  const { form, ...rest } = useStepForm({
    lifeCycle,
    schema,
    start,
    order: ['on'],
    toStep: ({ on }) => ({ step, on }),
    onDone,
  });
  return (
    <StepFrame
      lead={say(`lifeCycle.lead.${step}`)}
      act={say(`lifeCycle.step.${step}`)}
      {...rest}
      onSubmit={rest.submit}
      onCancel={onCancel}
    >
      <DateField
        {...form.field('on')}
        label={say('lifeCycle.on')}
        optional={false}
        onChange={(day) => form.set('on', day)}
      />
    </StepFrame>
  );
}
