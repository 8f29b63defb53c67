import { Autocomplete, Radio, Stack, Textarea } from '@mantine/core';
import { type ConcernStep, choicesOf, stepForms } from '../../shared/domain/concern.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import styles from './concerns.module.css';
import type { EntryForm } from './use-entry-form.ts';

const people = {
  advice: [
    'concerns.adviser.supervisor',
    'concerns.adviser.defence',
    'concerns.adviser.regulator',
    'concerns.adviser.safeguarding',
    'concerns.adviser.occupational',
    'concerns.adviser.bma',
    'concerns.adviser.colleague',
  ],
  disclosure: [
    'concerns.told.line',
    'concerns.told.responsible',
    'concerns.adviser.safeguarding',
    'concerns.adviser.occupational',
    'concerns.told.gp',
    'concerns.adviser.regulator',
    'concerns.told.police',
  ],
} as const;

/** What one step asks for: an answer, a person, words, a day. */
export function EntryFields({ step, form }: { step: ConcernStep; form: EntryForm }) {
  const { say } = useWords();
  const asks = stepForms[step];
  const choices = choicesOf(step);
  const choiceLabel =
    step === 'noticed' || step === 'safety' || step === 'mentee-told' || step === 'self-report'
      ? say(`concerns.choiceOf.${step}`)
      : '';
  const wordsLabel =
    step === 'disclosure'
      ? say('concerns.words.disclosure')
      : say(asks.words === 'needed' ? 'concerns.words' : 'concerns.wordsOptional');
  const dayLabel =
    step === 'follow-up'
      ? say('concerns.day.follow-up')
      : say(asks.day === 'needed' ? 'concerns.day' : 'concerns.day.optional');
  return (
    <Stack gap="md">
      {(step === 'advice' || step === 'disclosure') && (
        <Autocomplete
          size="md"
          {...form.field('who')}
          label={say(`concerns.who.${step}`)}
          description={say('concerns.who.hint')}
          data={people[step].map((id) => say(id))}
          autoComplete="off"
          openOnFocus={false}
          onChange={(who) => form.set('who', who)}
        />
      )}
      <Textarea
        size="md"
        className={styles.formWords ?? ''}
        {...form.text('words')}
        label={wordsLabel}
        autosize
        minRows={3}
      />
      {choices !== undefined && (
        <Radio.Group
          id={form.field('choice').id}
          label={choiceLabel}
          value={form.values.choice ?? ''}
          error={form.errors.choice}
          onChange={(value) => form.set('choice', choices.find((choice) => choice === value) ?? null)}
        >
          <Stack gap="xs" mt="xs" mb={form.errors.choice === undefined ? 0 : 'xs'}>
            {choices.map((choice) => (
              <Radio key={choice} value={choice} label={say(`concerns.choice.${choice}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <DateField {...form.day('on')} label={dayLabel} />
    </Stack>
  );
}
