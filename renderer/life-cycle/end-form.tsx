import { type BegunBy, type EndingKind, endDetails } from '../../shared/domain/life-cycle.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { HowItEnds } from './how-it-ends.tsx';
import styles from './life-cycle.module.css';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';

type EndValues = {
  on: string | null;
  finalSessionOn: string | null;
  endingKind: EndingKind | null;
  begunBy: BegunBy | null;
  reason: string;
};

/** An ending that is spoken about before it comes, best a meeting ahead. */
export function EndForm({
  lifeCycle,
  nextSession,
  onDone,
  onCancel,
}: StepFormProps & {
  /** The next meeting that is planned already: the likeliest last one. */
  nextSession: string | null;
}) {
  const { say } = useWords();
  const start: EndValues = {
    on: localDayOf(new Date()),
    finalSessionOn: nextSession,
    endingKind: null,
    begunBy: null,
    reason: '',
  };
  const { form, frame } = useStepForm({
    lifeCycle,
    schema: endDetails,
    start,
    order: ['on', 'finalSessionOn', 'endingKind', 'begunBy', 'reason'],
    toStep: (details) => ({ step: 'end', ...details }),
    onDone,
  });
  return (
    <StepFrame step="end" {...frame} onCancel={onCancel}>
      <div className={styles.pair}>
        <DateField {...form.day('on')} label={say('lifeCycle.endingOn')} optional={false} />
        <DateField {...form.day('finalSessionOn')} label={say('lifeCycle.finalSessionOn')} />
      </div>
      <HowItEnds
        kind={form.field('endingKind')}
        by={form.field('begunBy')}
        onKind={(kind) => form.set('endingKind', kind)}
        onBy={(by) => form.set('begunBy', by)}
      />
      <PrivatePassage {...form.text('reason')} label={say('lifeCycle.reasonOptional')} />
    </StepFrame>
  );
}
