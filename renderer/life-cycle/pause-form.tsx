import { type LifeCycle, pauseDetails } from '../../shared/domain/life-cycle.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import styles from './life-cycle.module.css';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { useStepForm } from './use-step-form.ts';

/** A break with a day on which to look again, so that it does not end unnoticed. */
export function PauseForm({
  lifeCycle,
  onDone,
  onCancel,
}: {
  lifeCycle: LifeCycle;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const start: { on: string | null; resumeOn: string | null; reason: string } = {
    on: localDayOf(new Date()),
    resumeOn: null,
    reason: '',
  };
  const { form, submit, ...rest } = useStepForm({
    lifeCycle,
    schema: pauseDetails,
    start,
    order: ['on', 'resumeOn', 'reason'],
    toStep: (details) => ({ step: 'pause', ...details }),
    onDone,
  });
  return (
    <StepFrame
      lead={say('lifeCycle.lead.pause')}
      act={say('lifeCycle.step.pause')}
      {...rest}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <div className={styles.pair}>
        <DateField
          {...form.field('on')}
          label={say('lifeCycle.pausedOn')}
          optional={false}
          onChange={(day) => form.set('on', day)}
        />
        <DateField
          {...form.field('resumeOn')}
          label={say('lifeCycle.resumeOn')}
          optional={false}
          onChange={(day) => form.set('resumeOn', day)}
        />
      </div>
      <PrivatePassage
        {...form.field('reason')}
        label={say('lifeCycle.pauseReason')}
        onChange={(event) => form.set('reason', event.currentTarget.value)}
      />
    </StepFrame>
  );
}
