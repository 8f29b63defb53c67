import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { type ActionDetails, actionDetails, actionOwner } from '../../shared/domain/action.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import styles from './actions.module.css';

/** A next step: what, who, by when. */
export function ActionForm({
  start,
  submitLabel,
  busy,
  onSubmit,
  onCancel,
}: {
  start?: ActionDetails;
  submitLabel: string;
  busy: boolean;
  onSubmit: (details: ActionDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const form = useForm({
    schema: actionDetails,
    start: start ?? actionStart,
    order: ['title', 'owner', 'due'],
    sentence: (_field, issue) =>
      issue.code === 'too_big' ? say('actions.titleTooLong') : say('actions.titleMissing'),
  });
  const ownerId = form.field('owner').id;
  return (
    <form className={styles.form} noValidate onSubmit={form.submit(onSubmit)}>
      <Stack gap="sm">
        <TextInput
          {...form.field('title')}
          label={say('actions.title')}
          description={say('actions.titleHint')}
          onChange={(event) => form.set('title', event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
        />
        <div className={styles.formLine}>
          <div>
            <Text size="sm" fw={500} id={`${ownerId}-label`}>
              {say('actions.owner')}
            </Text>
            <SegmentedControl
              id={ownerId}
              aria-labelledby={`${ownerId}-label`}
              value={form.values.owner}
              onChange={(owner) => form.set('owner', actionOwner.parse(owner))}
              data={actionOwner.options.map((value) => ({ value, label: say(`actions.owner.${value}`) }))}
            />
          </div>
          <DateField
            id={form.field('due').id}
            label={say('actions.due')}
            value={form.values.due}
            error={form.errors.due}
            onChange={(due) => form.set('due', due)}
          />
        </div>
        <Group gap="xs">
          <Button type="submit" size="sm" loading={busy}>
            {submitLabel}
          </Button>
          <Button variant="default" size="sm" onClick={onCancel}>
            {say('actions.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const actionStart: ActionDetails = { title: '', owner: 'mentee', due: null, status: 'open', outcome: null };
