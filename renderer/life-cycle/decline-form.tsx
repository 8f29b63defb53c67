import { declineDetails } from '../../shared/domain/life-cycle.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';

/** Not this time: who else may help, and, for the mentor alone, why. */
export function DeclineForm({ lifeCycle, onDone, onCancel }: StepFormProps) {
  const { say } = useWords();
  const start: { on: string | null; othersSuggested: string; reason: string } = {
    on: localDayOf(new Date()),
    othersSuggested: '',
    reason: '',
  };
  const { form, frame } = useStepForm({
    lifeCycle,
    schema: declineDetails,
    start,
    order: ['on', 'othersSuggested', 'reason'],
    toStep: (details) => ({ step: 'decline', ...details }),
    onDone,
  });
  return (
    <StepFrame step="decline" {...frame} onCancel={onCancel}>
      <DateField {...form.day('on')} label={say('lifeCycle.on')} optional={false} />
      <PrivatePassage
        {...form.text('othersSuggested')}
        label={say('lifeCycle.othersSuggested')}
        description={say('lifeCycle.othersSuggestedHint')}
      />
      <PrivatePassage {...form.text('reason')} label={say('lifeCycle.reasonOptional')} />
    </StepFrame>
  );
}
