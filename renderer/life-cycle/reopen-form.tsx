import { type LifeCycle, reopenDetails } from '../../shared/domain/life-cycle.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { useStepForm } from './use-step-form.ts';

/** A new beginning with somebody known: it asks for new terms, and all that was written stays. */
export function ReopenForm({
  lifeCycle,
  onDone,
  onCancel,
}: {
  lifeCycle: LifeCycle;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const start: { on: string | null; reason: string } = { on: localDayOf(new Date()), reason: '' };
  const { form, submit, ...rest } = useStepForm({
    lifeCycle,
    schema: reopenDetails,
    start,
    order: ['on', 'reason'],
    toStep: (details) => ({ step: 'reopen', ...details }),
    onDone,
  });
  return (
    <StepFrame
      lead={say('lifeCycle.lead.reopen')}
      act={say('lifeCycle.step.reopen')}
      {...rest}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <DateField
        {...form.field('on')}
        label={say('lifeCycle.reopenedOn')}
        optional={false}
        onChange={(day) => form.set('on', day)}
      />
      <PrivatePassage
        {...form.field('reason')}
        label={say('lifeCycle.reopenReason')}
        onChange={(event) => form.set('reason', event.currentTarget.value)}
      />
    </StepFrame>
  );
}
