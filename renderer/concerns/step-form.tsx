import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Concern, type ConcernDraft, type ConcernStep, stepForms } from '../../shared/domain/concern.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { Failure } from '../ui/failure.tsx';
import { SaveState } from '../ui/save-state.tsx';
import styles from './concerns.module.css';
import { EntryFields } from './entry-fields.tsx';
import { useDraftAutosave } from './use-draft-autosave.ts';
import { useEntryForm } from './use-entry-form.ts';

const reads = ['concerns.list', 'home.overview'] as const;

/** Writes the next entry of a step: kept as a draft while it is written, recorded for good on request. */
export function StepForm({
  concern,
  step,
  onDone,
}: {
  concern: Concern;
  step: ConcernStep;
  onDone: () => void;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [start] = useState<ConcernDraft>(() => concern.draft[step] ?? blank(step));
  const form = useEntryForm(concern, { step, corrects: null, start });
  const { state, flush } = useDraftAutosave(concern, step, form.values, start);
  const record = useChange('concerns.record', reads);

  // the list shows what was begun once the form is put aside
  useEffect(
    () => () => void flush().then(() => queries.invalidateQueries({ queryKey: ['concerns.list'] })),
    [flush, queries],
  );

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.submit(async (draft) => {
        await flush();
        record.mutate({ id: concern.id, entry: { ...draft, step, corrects: null } }, { onSuccess: onDone });
      })}
    >
      <FocusFirst>
        <EntryFields step={step} form={form} />
      </FocusFirst>
      <Text size="sm" mt="md" c="var(--ink-soft)">
        {say('concerns.recordHint')}
      </Text>
      <Group mt="xs" gap="sm">
        <Button type="submit" loading={record.isPending}>
          {say('concerns.record')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say('concerns.later')}
        </Button>
        <SaveState
          state={
            state.error === null
              ? { phase: state.phase === 'failed' ? 'saving' : state.phase, savedAt: state.savedAt }
              : { phase: 'failed', savedAt: state.savedAt, error: state.error }
          }
        />
      </Group>
      <Failure error={record.error} />
    </form>
  );
}

/** An entry is dated today until another day is chosen; a second look lies ahead, and an answer may have no day. */
function blank(step: ConcernStep): ConcernDraft {
  const today = stepForms[step].day === 'needed' && step !== 'follow-up';
  return { choice: null, who: null, words: null, on: today ? localDayOf(new Date()) : null };
}
