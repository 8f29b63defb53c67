import { reopenDetails } from '../../shared/domain/life-cycle.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { OtherAlias, useAliasUsed } from './other-alias.tsx';
import { PrivatePassage } from './passage-field.tsx';
import { StepFrame } from './step-frame.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';

/** A new beginning with somebody known: it asks for new terms, and all that was written stays. */
export function ReopenForm({ mentee, lifeCycle, onDone, onCancel }: StepFormProps & { mentee: Mentee }) {
  const { say } = useWords();
  const used = useAliasUsed(mentee);
  const start: { on: string | null; alias: string; reason: string } = {
    on: localDayOf(new Date()),
    alias: mentee.alias,
    reason: '',
  };
  const { form, frame } = useStepForm({
    lifeCycle,
    schema: reopenDetails,
    start,
    order: ['on', 'alias', 'reason'],
    toStep: (details) => ({ step: 'reopen', ...details }),
    isAliasUsed: used,
    onDone,
  });
  return (
    <StepFrame step="reopen" {...frame} onCancel={onCancel}>
      <DateField {...form.day('on')} label={say('lifeCycle.reopenedOn')} optional={false} />
      <OtherAlias {...form.text('alias')} mentee={mentee} refused={frame.error} />
      <PrivatePassage {...form.text('reason')} label={say('lifeCycle.reopenReason')} />
    </StepFrame>
  );
}
