import { z } from 'zod';
import { localDate, localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';

const schema = z.object({ on: localDate });

/** A step of which only the day is written down. */
export function PlainStepForm({
  step,
  lifeCycle,
  onDone,
  onCancel,
}: StepFormProps & {
  step: 'begin' | 'review' | 'continue' | 'resume';
}) {
  const { say } = useWords();
  const start: { on: string | null } = { on: localDayOf(new Date()) };
  const { form, frame } = useStepForm({
    lifeCycle,
    schema,
    start,
    order: ['on'],
    toStep: ({ on }) => ({ step, on }),
    onDone,
  });
  return (
    <StepFrame step={step} {...frame} onCancel={onCancel}>
      <DateField {...form.day('on')} label={say('lifeCycle.on')} optional={false} />
    </StepFrame>
  );
}
