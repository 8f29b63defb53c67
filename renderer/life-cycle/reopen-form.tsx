import { reopenDetails } from '../../shared/domain/life-cycle.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';

/** A new beginning with somebody known: it asks for new terms, and all that was written stays. */
export function ReopenForm({ lifeCycle, onDone, onCancel }: StepFormProps) {
  const { say } = useWords();
  const start: { on: string | null; reason: string } = { on: localDayOf(new Date()), reason: '' };
  const { form, frame } = useStepForm({
    lifeCycle,
    schema: reopenDetails,
    start,
    order: ['on', 'reason'],
    toStep: (details) => ({ step: 'reopen', ...details }),
    onDone,
  });
  return (
    <StepFrame step="reopen" {...frame} onCancel={onCancel}>
      <DateField {...form.day('on')} label={say('lifeCycle.reopenedOn')} optional={false} />
      <PrivatePassage {...form.text('reason')} label={say('lifeCycle.reopenReason')} />
    </StepFrame>
  );
}
