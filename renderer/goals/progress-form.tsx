import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type GoalProgressDetails, goalProgressDetails } from '../../shared/domain/goal.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import styles from './goals.module.css';

type Values = { text: string; notedOn: string | null };

/** A note of progress and its day. */
export function ProgressForm({
  start,
  submitLabel,
  busy,
  onSubmit,
  onCancel,
}: {
  start?: GoalProgressDetails;
  submitLabel: string;
  busy: boolean;
  onSubmit: (details: GoalProgressDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const today = localDayOf(new Date());
  const values: Values = start ?? { text: '', notedOn: today };
  const form = useForm({
    schema: goalProgressDetails,
    start: values,
    order: ['text', 'notedOn'],
    sentence: (field, issue) => {
      if (field === 'notedOn') return say('goals.progress.dateMissing');
      return issue.code === 'too_big'
        ? say('goals.tooLong', { max: Number(issue.maximum) })
        : say('goals.progress.textMissing');
    },
    alsoCheck: ({ notedOn }) => (notedOn > today ? { notedOn: say('rule.goal-day-to-come') } : {}),
  });
  return (
    <form className={styles.inset} noValidate onSubmit={form.submit(onSubmit)}>
      <Stack gap="sm">
        <Textarea
          size="md"
          {...form.text('text')}
          label={say('goals.progress.text')}
          description={say('goals.progress.textHint')}
          autosize
          minRows={2}
          data-autofocus
        />
        <DateField {...form.day('notedOn')} label={say('goals.progress.on')} optional={false} />
        <Group gap="xs">
          <Button type="submit" size="sm" loading={busy}>
            {submitLabel}
          </Button>
          <Button variant="default" size="sm" onClick={onCancel}>
            {say('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
