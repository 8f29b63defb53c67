import { Button, Checkbox, Text, Textarea, TextInput, Title } from '@mantine/core';
import { memo, useId, useState } from 'react';
import {
  countChosen,
  type PortfolioChoice,
  type PortfolioParts,
  portfolioChoice,
  proposedChoice,
  stillThere,
} from '../../shared/domain/portfolio.ts';
import { useWords } from '../app/words.tsx';
import { DocumentPreview } from '../documents/document-preview.tsx';
import { expectingDocument } from '../documents/expecting-document.ts';
import { useForm } from '../mentees/form/use-form.ts';
import { PartChoice } from './part-choice.tsx';
import styles from './portfolio.module.css';

const order = [
  ...(['contracts', 'goals', 'sessions', 'reviews', 'hours', 'closings'] as const),
  ...(['forWhom', 'foreword'] as const),
] as const;

/** The parts of a portfolio as a form, and the preview of what was chosen. */
export function PortfolioForm({ menteeId, parts }: { menteeId: string; parts: PortfolioParts }) {
  const [chosen, setChosen] = useState<PortfolioChoice>();
  return (
    <>
      <PartsForm parts={parts} onChosen={setChosen} />
      {chosen !== undefined && (
        <DocumentPreview
          subject={{ kind: 'portfolio', menteeId, choice: chosen }}
          reads={['documents.kept', 'timeline.list']}
          opened
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

/** What is there, what is proposed, and the words on the cover. Not drawn anew, with its many boxes, for the preview. */
const PartsForm = memo(function PartsForm({
  parts,
  onChosen,
}: {
  parts: PortfolioParts;
  onChosen: (choice: PortfolioChoice) => void;
}) {
  const { say, sayDate } = useWords();
  const countId = useId();
  const form = useForm({
    schema: portfolioChoice,
    start: { ...proposedChoice(parts), forWhom: '', foreword: '' },
    order,
    sentence: (_, issue) =>
      say('portfolio.tooLong', { max: issue.code === 'too_big' ? Number(issue.maximum) : 0 }),
  });
  // a part may be deleted while the form is open, or before what was chosen is taken up again
  const values = stillThere(form.values, parts);
  const count = countChosen(values);
  const sessionWords = ({ number, date, signedOn, isWritten }: PortfolioParts['sessions'][number]) => ({
    label: say('portfolio.session', { number, date: sayDate(date) }),
    more:
      signedOn !== null
        ? say('portfolio.session.signed', { date: sayDate(signedOn) })
        : say(isWritten ? 'portfolio.session.unsigned' : 'portfolio.session.empty'),
  });
  return (
    <form
      noValidate
      onSubmit={form.submit((choice) => onChosen(stillThere(choice, parts)))}
      className={styles.form}
    >
      <PartChoice
        title={say('portfolio.contracts')}
        items={parts.contracts.map(({ id, number, agreedOn }) => ({
          id,
          label: say('portfolio.contract', { number, date: sayDate(agreedOn) }),
        }))}
        value={values.contracts}
        onChange={(ids) => form.set('contracts', ids)}
      />
      {parts.goals > 0 && (
        <fieldset className={styles.part}>
          <legend>{say('portfolio.goals')}</legend>
          <Checkbox
            label={say('portfolio.goalsSheet', { count: parts.goals })}
            checked={values.goals}
            onChange={(event) => form.set('goals', event.currentTarget.checked)}
          />
        </fieldset>
      )}
      <PartChoice
        title={say('portfolio.sessions')}
        items={parts.sessions.map((session) => ({ id: session.id, ...sessionWords(session) }))}
        value={values.sessions}
        onChange={(ids) => form.set('sessions', ids)}
      />
      <PartChoice
        title={say('portfolio.reviews')}
        items={parts.reviews.map(({ id, on }) => ({
          id,
          label: say('portfolio.review', { date: sayDate(on) }),
        }))}
        value={values.reviews}
        onChange={(ids) => form.set('reviews', ids)}
      />
      {parts.months > 0 && (
        <fieldset className={styles.part}>
          <legend>{say('portfolio.hours')}</legend>
          <Checkbox
            label={say('portfolio.hoursTable', { months: parts.months })}
            checked={values.hours}
            onChange={(event) => form.set('hours', event.currentTarget.checked)}
          />
        </fieldset>
      )}
      <PartChoice
        title={say('portfolio.closings')}
        items={parts.closings.map(({ id, sealedOn }) => ({
          id,
          label: say('portfolio.closing', { date: sayDate(sealedOn) }),
        }))}
        value={values.closings}
        onChange={(ids) => form.set('closings', ids)}
      />
      <section className={styles.cover}>
        <Title order={3} size="h5">
          {say('portfolio.cover')}
        </Title>
        <TextInput
          {...form.text('forWhom')}
          label={say('portfolio.forWhom')}
          description={say('portfolio.forWhom.hint')}
        />
        <Textarea
          {...form.text('foreword')}
          label={say('portfolio.foreword')}
          description={say('portfolio.foreword.hint')}
          autosize
          minRows={2}
        />
      </section>
      <div className={styles.end}>
        <Text id={countId} role="status">
          {say('portfolio.count', { count })}
        </Text>
        <Button type="submit" disabled={count === 0} aria-describedby={countId} {...expectingDocument}>
          {say('portfolio.preview')}
        </Button>
        <Text size="sm" c="var(--ink-soft)">
          {say('portfolio.preview.hint')}
        </Text>
      </div>
    </form>
  );
});
