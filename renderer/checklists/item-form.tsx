import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import {
  type ChecklistItem,
  type ChecklistItemDetails,
  checklistItemDetails,
} from '../../shared/domain/checklist.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import styles from './checklists.module.css';

/** The day on which an item was talked through, a note to it, and its words. A day makes it done, none opens it again. */
export function ItemForm({
  item,
  busy,
  onSubmit,
  onCancel,
}: {
  item: ChecklistItem;
  busy: boolean;
  onSubmit: (details: ChecklistItemDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const form = useForm({
    schema: checklistItemDetails,
    start: { words: item.words, state: item.state, doneOn: item.doneOn, note: item.note ?? '' },
    order: ['words', 'doneOn', 'note'],
    sentence: (_field, issue) =>
      issue.code === 'too_big' ? say('checklists.item.tooLong') : say('checklists.item.missing'),
  });
  return (
    <form className={styles.form} noValidate onSubmit={form.submit(onSubmit)}>
      <FocusFirst>
        <Stack gap="sm">
          <TextInput {...form.text('words')} label={say('checklists.item.words')} autoComplete="off" />
          <DateField
            id={form.field('doneOn').id}
            label={say('checklists.item.day')}
            description={say('checklists.item.dayHint')}
            value={form.values.doneOn}
            error={form.errors.doneOn}
            onChange={(day) => {
              form.set('doneOn', day);
              form.set('state', day === null ? 'open' : 'done');
            }}
          />
          <Textarea
            {...form.text('note')}
            label={say('checklists.item.noteLabel')}
            description={say('checklists.item.noteHint')}
            autosize
            minRows={2}
            data-autofocus
          />
          <Group gap="xs">
            <Button type="submit" size="sm" loading={busy}>
              {say('checklists.item.save')}
            </Button>
            <Button variant="default" size="sm" onClick={onCancel}>
              {say('app.cancel')}
            </Button>
          </Group>
        </Stack>
      </FocusFirst>
    </form>
  );
}
