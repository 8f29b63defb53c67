import { exploreDetails } from '../../shared/domain/life-cycle.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { OtherAlias, useAliasUsed } from './other-alias.tsx';
import { StepFrame } from './step-frame.tsx';
import { type StepFormProps, useStepForm } from './use-step-form.ts';

/** The two get to know each other; an enquiry that was declined may find its alias taken. */
export function ExploreForm({ mentee, lifeCycle, onDone, onCancel }: StepFormProps & { mentee: Mentee }) {
  const { say } = useWords();
  const used = useAliasUsed(mentee);
  const start: { on: string | null; alias: string } = { on: localDayOf(new Date()), alias: mentee.alias };
  const { form, frame } = useStepForm({
    lifeCycle,
    schema: exploreDetails,
    start,
    order: ['on', 'alias'],
    toStep: (details) => ({ step: 'explore', ...details }),
    isAliasUsed: used,
    onDone,
  });
  return (
    <StepFrame step="explore" {...frame} onCancel={onCancel}>
      <DateField {...form.day('on')} label={say('lifeCycle.on')} optional={false} />
      <OtherAlias {...form.text('alias')} mentee={mentee} refused={frame.error} />
    </StepFrame>
  );
}
