import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { Concern, ConcernEntry } from '../../shared/domain/concern.ts';
import { useWords } from '../app/words.tsx';
import styles from './concerns.module.css';
import { CorrectionForm } from './correction-form.tsx';

/** One entry as it was recorded, and the way to put it right with a further one. */
export function ConcernEntryPart({ concern, entry }: { concern: Concern; entry: ConcernEntry }) {
  const { say, sayDate, sayMoment } = useWords();
  const [correcting, setCorrecting] = useState(false);
  const { number, choice, who, words, on, corrects, recordedAt } = entry;
  const by = concern.entries.find((other) => other.corrects === number);
  const facts = [
    say('concerns.entry', { number }),
    ...(on === null ? [] : [say('concerns.entryOn', { date: sayDate(on) })]),
    say('concerns.recordedAt', { moment: sayMoment(recordedAt) }),
    ...(corrects === null ? [] : [say('concerns.corrects', { number: corrects })]),
  ];
  return (
    <div className={styles.entry} data-corrected={by === undefined ? undefined : true}>
      <div className={styles.said}>
        {choice !== null && <div>{say(`concerns.choice.${choice}`)}</div>}
        {who !== null && <div>{who}</div>}
        {words}
      </div>
      <Text size="sm" className={styles.entryFacts ?? ''}>
        {facts.join(' · ')}
        {by !== undefined && <strong> · {say('concerns.correctedBy', { number: by.number })}</strong>}
      </Text>
      {by === undefined && !correcting && (
        <Button
          variant="subtle"
          size="compact-xs"
          color="var(--ink-private)"
          aria-label={say('concerns.correctOf', { number })}
          onClick={() => setCorrecting(true)}
        >
          {say('concerns.correct')}
        </Button>
      )}
      {correcting && <CorrectionForm concern={concern} entry={entry} onDone={() => setCorrecting(false)} />}
    </div>
  );
}
