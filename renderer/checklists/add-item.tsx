import { Button, TextInput } from '@mantine/core';
import { z } from 'zod';
import { line } from '../../shared/domain/fields.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Failure } from '../ui/failure.tsx';
import styles from './checklists.module.css';

const newItem = z.object({ words: line(300) });

/** Adds an item to this copy alone. */
export function AddItem({ checklistId }: { checklistId: string }) {
  const { say } = useWords();
  const add = useChange('checklists.addItem', ['checklists.list']);
  const form = useForm({
    schema: newItem,
    start: { words: '' },
    order: ['words'],
    sentence: (_field, issue) =>
      issue.code === 'too_big' ? say('checklists.item.tooLong') : say('checklists.item.missing'),
  });
  return (
    <form
      className={styles.add}
      noValidate
      onSubmit={form.submitLine('words', ({ words }) => add.mutateAsync({ checklistId, words }))}
    >
      <TextInput
        {...form.text('words')}
        className={styles.addField ?? ''}
        label={say('checklists.add')}
        autoComplete="off"
      />
      <Button type="submit" variant="default">
        {say('checklists.addSubmit')}
      </Button>
      <Failure error={add.error} />
    </form>
  );
}
