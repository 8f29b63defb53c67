import { Checkbox, Stack, Title } from '@mantine/core';
import { useId } from 'react';
import type { ConflictAnswer } from '../../shared/domain/review.ts';
import { useWords } from '../app/words.tsx';
import { ConflictFields } from '../mentees/conflict-fields.tsx';
import styles from './reviews.module.css';

/** The conflict check asked again (BASHH/BHIVA, BMA): answered once the box says so, and "none of these" is an answer. */
export function ConflictsAgain({
  answer,
  problem,
  before,
  onAnswer,
}: {
  answer: ConflictAnswer | null;
  problem: string | undefined;
  /** What was answered before. */
  before: ConflictAnswer;
  onAnswer: (answer: ConflictAnswer | null) => void;
}) {
  const { say } = useWords();
  const conflictsId = useId();
  return (
    <section className={styles.conflicts} aria-label={say('reviews.conflicts')}>
      <Title order={3} size="h4">
        {say('reviews.conflicts')}
      </Title>
      <Stack gap="md" mt="sm">
        <Checkbox
          checked={answer !== null}
          label={say('reviews.conflictsAnswered')}
          onChange={(event) => onAnswer(event.currentTarget.checked ? before : null)}
        />
        {answer !== null && (
          <ConflictFields
            conflictsId={conflictsId}
            conflicts={answer.roles}
            onConflicts={(roles) => onAnswer({ ...answer, roles })}
            reason={{
              value: answer.reason ?? '',
              error: problem,
              onChange: (event) => onAnswer({ ...answer, reason: event.currentTarget.value }),
            }}
          />
        )}
      </Stack>
    </section>
  );
}
