import { Fieldset, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type Goal, type GoalDetails, goalDetails } from '../../shared/domain/goal.ts';
import { refusedTarget } from '../../shared/domain/goal-rules.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { FormEnd } from '../ui/form-end.tsx';
import { goalFieldOrder, goalValues, type pictureFields, smartFields } from './goal-values.ts';
import styles from './goals.module.css';

/** A goal in the mentee's words, with prompts that help to make it specific and realistic. */
export function GoalForm({
  goal,
  busy,
  onSubmit,
  onCancel,
}: {
  goal?: Goal;
  busy: boolean;
  onSubmit: (details: GoalDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const form = useForm({
    schema: goalDetails,
    start: goalValues(goal),
    order: goalFieldOrder,
    sentence: (field, issue) =>
      field === 'title' && issue.code === 'too_small'
        ? say('goals.titleMissing')
        : say('goals.tooLong', { max: issue.code === 'too_big' ? Number(issue.maximum) : 0 }),
    alsoCheck: ({ targetDate }) => {
      const rule = refusedTarget(targetDate, goal?.targetDate ?? null, localDayOf(new Date()));
      return rule === undefined ? {} : { targetDate: say(`rule.${rule}`) };
    },
  });
  const passage = (field: (typeof pictureFields)[number] | (typeof smartFields)[number]) => (
    <Textarea
      size="md"
      key={field}
      {...form.text(field)}
      label={say(`goals.field.${field}`)}
      description={say(`goals.field.${field}.hint`)}
      autosize
      minRows={field === 'currentPicture' || field === 'preferredPicture' ? 3 : 1}
    />
  );
  return (
    <form onSubmit={form.submit(onSubmit)} noValidate>
      <Stack gap="lg">
        <TextInput
          {...form.text('title')}
          label={say('goals.field.title')}
          description={say('goals.field.title.hint')}
          data-autofocus
          autoComplete="off"
        />
        {passage('why')}
        <div className={styles.pair}>
          {passage('currentPicture')}
          {passage('preferredPicture')}
        </div>
        <Fieldset legend={say('goals.smart')} className={styles.smart ?? ''}>
          <Text size="sm" c="var(--ink-soft)" mb="md">
            {say('goals.smartHint')}
          </Text>
          <Stack gap="md" mb="md">
            {smartFields.map(passage)}
          </Stack>
          <DateField
            {...form.day('targetDate')}
            label={say('goals.field.targetDate')}
            description={say('goals.field.targetDate.hint')}
          />
        </Fieldset>
        {goal === undefined && (
          <Radio.Group
            id={form.field('status').id}
            label={say('goals.field.status')}
            value={form.values.status}
            onChange={(value) => form.set('status', value === 'draft' ? 'draft' : 'active')}
          >
            <Group mt="xs" gap="lg">
              {(['draft', 'active'] as const).map((value) => (
                <Radio key={value} value={value} label={say(`goals.status.${value}`)} />
              ))}
            </Group>
          </Radio.Group>
        )}
        <FormEnd
          act={goal === undefined ? say('goals.addSubmit') : say('goals.save')}
          busy={busy}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  );
}
