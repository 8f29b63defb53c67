import { Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { type GoalOption, type GoalOptionDetails, goalOptionDetails } from '../../shared/domain/goal.ts';
import { useWords } from '../app/words.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { FormEnd } from '../ui/form-end.tsx';
import styles from './goals.module.css';
import { suitabilities } from './suitability.ts';

type OptionValues = {
  description: string;
  pros: string;
  cons: string;
  resources: string;
  suitability: number | null;
};

/** One way to reach the goal. */
export function OptionForm({
  option,
  busy,
  onSubmit,
  onCancel,
}: {
  option?: GoalOption;
  busy: boolean;
  onSubmit: (details: GoalOptionDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const start: OptionValues = {
    description: option?.description ?? '',
    pros: option?.pros ?? '',
    cons: option?.cons ?? '',
    resources: option?.resources ?? '',
    suitability: option?.suitability ?? null,
  };
  const form = useForm({
    schema: goalOptionDetails,
    start,
    order: ['description', 'pros', 'cons', 'resources', 'suitability'],
    sentence: (_field, issue) =>
      issue.code === 'too_big'
        ? say('goals.tooLong', { max: Number(issue.maximum) })
        : say('goals.option.missing'),
  });
  const passage = (field: 'pros' | 'cons' | 'resources') => (
    <Textarea size="md" {...form.text(field)} label={say(`goals.option.${field}`)} autosize minRows={2} />
  );
  return (
    <form onSubmit={form.submit(onSubmit)} noValidate>
      <Stack gap="md">
        <TextInput
          {...form.text('description')}
          label={say('goals.option.description')}
          data-autofocus
          autoComplete="off"
        />
        <div className={styles.pair}>
          {passage('pros')}
          {passage('cons')}
        </div>
        {passage('resources')}
        <Radio.Group
          id={form.field('suitability').id}
          label={say('goals.option.suitabilityQuestion')}
          value={form.values.suitability === null ? '' : String(form.values.suitability)}
          onChange={(value) => form.set('suitability', value === '' ? null : Number(value))}
        >
          <Group mt="xs" gap="md">
            {suitabilities.map((value) => (
              <Radio key={value} value={String(value)} label={say(`goals.suitability.${value}`)} />
            ))}
            <Radio value="" label={say('goals.suitability.none')} />
          </Group>
        </Radio.Group>
        <FormEnd
          act={option === undefined ? say('goals.option.addSubmit') : say('goals.option.save')}
          busy={busy}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  );
}
