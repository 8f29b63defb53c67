import { Button, Group, Text } from '@mantine/core';
import type { Concern, ConcernEntry } from '../../shared/domain/concern.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './concerns.module.css';
import { EntryFields } from './entry-fields.tsx';
import { useEntryForm } from './use-entry-form.ts';

/** Puts an entry right with a further one; the first stays as it was. */
export function CorrectionForm({
  concern,
  entry,
  onDone,
}: {
  concern: Concern;
  entry: ConcernEntry;
  onDone: () => void;
}) {
  const { say } = useWords();
  const { step, number, choice, who, words, on } = entry;
  const form = useEntryForm(concern, { step, corrects: number, start: { choice, who, words, on } });
  const record = useChange('concerns.record', ['concerns.list', 'home.overview']);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.submit((draft) =>
        record.mutate({ id: concern.id, entry: { ...draft, step, corrects: number } }, { onSuccess: onDone }),
      )}
    >
      <Text fw={600} mb="sm">
        {say('concerns.correctTitle', { number })}
      </Text>
      <FocusFirst>
        <EntryFields step={step} form={form} />
      </FocusFirst>
      <Group mt="md" gap="sm">
        <Button type="submit" loading={record.isPending}>
          {say('concerns.recordCorrection')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say('app.cancel')}
        </Button>
      </Group>
      <Failure error={record.error} />
    </form>
  );
}
