import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { type Ending, endingDetails, type sharedPassages } from '../../shared/domain/ending.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { PrivatePassage } from '../life-cycle/passage-field.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import { type dayFields, type EndingValues, endingFieldOrder, endingValues } from './ending-values.ts';
import styles from './reviews.module.css';

/** What this ending leaves behind; any of it can be filled in later. */
export function EndingForm({ mentee, ending }: { mentee: Mentee; ending: Ending | undefined }) {
  const { say } = useWords();
  const save = useChange('endings.save', ['endings.list', 'mentees.get']);
  const [saved, setSaved] = useState(false);
  const form = useForm<EndingValues, typeof endingDetails>({
    schema: endingDetails,
    start: endingValues(mentee, ending),
    order: endingFieldOrder,
    sentence: (_, issue) =>
      say('ending.tooLong', { max: issue.code === 'too_big' ? Number(issue.maximum) : 0 }),
  });
  const set = <K extends keyof EndingValues & string>(field: K, value: EndingValues[K]) => {
    setSaved(false);
    form.set(field, value);
  };
  const passage = (field: (typeof sharedPassages)[number]) => (
    <Textarea
      size="md"
      {...form.field(field)}
      label={say(`ending.field.${field}`)}
      description={say(`ending.field.${field}.hint`)}
      autosize
      minRows={2}
      onChange={(event) => set(field, event.currentTarget.value)}
    />
  );
  const day = (field: (typeof dayFields)[number]) => (
    <DateField
      {...form.field(field)}
      label={say(`ending.field.${field}`)}
      onChange={(value) => set(field, value)}
    />
  );
  return (
    <form
      noValidate
      onSubmit={form.submit((details) =>
        save.mutate({ menteeId: mentee.id, details }, { onSuccess: () => setSaved(true) }),
      )}
    >
      <Stack gap="lg" className={styles.form ?? ''}>
        <div className={styles.titleLine}>
          <Title order={3}>{say('ending.together')}</Title>
          <ShareableMark />
        </div>
        {passage('achievements')}
        {passage('menteeLearning')}
        <PrivatePassage
          {...form.field('mentorLearning')}
          label={say('ending.field.mentorLearning')}
          description={say('ending.field.mentorLearning.hint')}
          onChange={(event) => set('mentorLearning', event.currentTarget.value)}
        />
        <Title order={3}>{say('ending.after')}</Title>
        {passage('openActions')}
        {passage('nextSupport')}
        {passage('futureContact')}
        {(mentee.scheme !== null || form.values.schemeToldOn !== null) && day('schemeToldOn')}
        <Title order={3}>{say('ending.data')}</Title>
        {passage('dataDecision')}
        {day('keepUntil')}
        <Text size="sm" c="var(--ink-soft)">
          {say('ending.field.keepUntil.hint')}
        </Text>
        <Failure error={save.error} />
        <Group>
          <Button type="submit" loading={save.isPending}>
            {say('ending.save')}
          </Button>
          <Text role="status" c="var(--ink-soft)">
            {saved ? say('ending.saved') : ''}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
