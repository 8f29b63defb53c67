import { Checkbox, Textarea } from '@mantine/core';
import { waiverDetails } from '../../shared/domain/life-cycle.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { StepFrame } from './step-frame.tsx';
import { useWaive } from './use-life-cycle.ts';

type WaiverValues = { on: string | null; words: string; confidentialitySpoken: boolean; reporting: string };

/** An informal relationship goes without documents; what was said to each other is noted in a few words. */
export function WaiverForm({
  mentee,
  onDone,
  onCancel,
}: {
  mentee: Mentee;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const waive = useWaive();
  const start: WaiverValues = {
    on: localDayOf(new Date()),
    words: '',
    confidentialitySpoken: false,
    reporting: '',
  };
  const form = useForm({
    schema: waiverDetails,
    start,
    order: ['on', 'confidentialitySpoken', 'words', 'reporting'],
    sentence: (_, issue) =>
      issue.code === 'too_big'
        ? say('lifeCycle.tooLong', { max: Number(issue.maximum) })
        : say('lifeCycle.dayMissing'),
  });
  return (
    <StepFrame
      step="waive"
      busy={waive.isPending}
      error={waive.error}
      submit={form.submit((details) => waive.mutate({ menteeId: mentee.id, details }, { onSuccess: onDone }))}
      onCancel={onCancel}
    >
      <DateField {...form.day('on')} label={say('lifeCycle.waiver.on')} optional={false} />
      <Checkbox
        id={form.field('confidentialitySpoken').id}
        checked={form.values.confidentialitySpoken}
        label={say('lifeCycle.waiver.confidentiality')}
        description={say('lifeCycle.waiver.confidentialityHint')}
        onChange={(event) => form.set('confidentialitySpoken', event.currentTarget.checked)}
      />
      <Textarea
        size="md"
        {...form.text('words')}
        label={say('lifeCycle.waiver.words')}
        description={say('lifeCycle.waiver.wordsHint')}
        autosize
        minRows={3}
      />
      {mentee.origin === 'directed' && (
        <Textarea
          size="md"
          {...form.text('reporting')}
          label={say('lifeCycle.waiver.reporting')}
          description={say('lifeCycle.waiver.reportingHint')}
          autosize
          minRows={2}
        />
      )}
    </StepFrame>
  );
}
