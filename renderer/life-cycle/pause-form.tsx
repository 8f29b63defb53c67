import { pauseDetails } from '../../shared/domain/life-cycle.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import styles from './life-cycle.module.css';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';

/** A break with a day on which to look again, so that it does not end unnoticed. */
export function PauseForm({ lifeCycle, onDone, onCancel }: StepFormProps) {
  const { say } = useWords();
  const start: { on: string | null; resumeOn: string | null; reason: string } = {
    on: localDayOf(new Date()),
    resumeOn: null,
    reason: '',
  };
  const { form, frame } = useStepForm({
    lifeCycle,
    schema: pauseDetails,
    start,
    order: ['on', 'resumeOn', 'reason'],
    toStep: (details) => ({ step: 'pause', ...details }),
    onDone,
  });
  return (
    <StepFrame step="pause" {...frame} onCancel={onCancel}>
      <div className={styles.pair}>
        <DateField {...form.day('on')} label={say('lifeCycle.pausedOn')} optional={false} />
        <DateField {...form.day('resumeOn')} label={say('lifeCycle.resumeOn')} optional={false} />
      </div>
      <PrivatePassage {...form.text('reason')} label={say('lifeCycle.pauseReason')} />
    </StepFrame>
  );
}
