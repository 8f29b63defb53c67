import { Title } from '@mantine/core';
import { useId } from 'react';
import { useWords } from '../app/words.tsx';
import { ConflictFields } from '../conflicts/conflict-fields.tsx';
import type { ConflictValues } from '../conflicts/conflict-values.ts';
import styles from './reviews.module.css';

/** The conflict check asked again (BASHH/BHIVA, BMA): a review may leave it open, and "none of these" is an answer. */
export function ConflictsAgain({
  values,
  checked,
  onChange,
}: {
  values: ConflictValues;
  /** True once the review was handed in. */
  checked: boolean;
  onChange: (values: ConflictValues) => void;
}) {
  const { say } = useWords();
  return (
    <section className={styles.conflicts} aria-label={say('reviews.conflicts')}>
      <Title order={3} size="h4" mb="sm">
        {say('reviews.conflicts')}
      </Title>
      <ConflictFields id={useId()} values={values} onChange={onChange} checked={checked} mayStayOpen />
    </section>
  );
}
