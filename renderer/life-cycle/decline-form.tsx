import { declineDetails, type LifeCycle } from '../../shared/domain/life-cycle.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { useStepForm } from './use-step-form.ts';

/** Not this time: who else may help, and, for the mentor alone, why. */
export function DeclineForm({
  lifeCycle,
  onDone,
  onCancel,
}: {
  lifeCycle: LifeCycle;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const start: { on: string | null; othersSuggested: string; reason: string } = {
    on: localDayOf(new Date()),
    othersSuggested: '',
    reason: '',
  };
  const { form, submit, ...rest } = useStepForm({
    lifeCycle,
    schema: declineDetails,
    start,
    order: ['on', 'othersSuggested', 'reason'],
    toStep: (details) => ({ step: 'decline', ...details }),
    onDone,
  });
  return (
    <StepFrame
      lead={say('lifeCycle.lead.decline')}
      act={say('lifeCycle.step.decline')}
      {...rest}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <DateField
        {...form.field('on')}
        label={say('lifeCycle.on')}
        optional={false}
        onChange={(day) => form.set('on', day)}
      />
      <PrivatePassage
        {...form.field('othersSuggested')}
        label={say('lifeCycle.othersSuggested')}
        description={say('lifeCycle.othersSuggestedHint')}
        onChange={(event) => form.set('othersSuggested', event.currentTarget.value)}
      />
      <PrivatePassage
        {...form.field('reason')}
        label={say('lifeCycle.reasonOptional')}
        onChange={(event) => form.set('reason', event.currentTarget.value)}
      />
    </StepFrame>
  );
}
