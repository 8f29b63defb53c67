import { Text } from '@mantine/core';
import type { LifeCycle } from '../../shared/domain/life-cycle.ts';
import { useWords } from '../app/words.tsx';
import styles from './life-cycle.module.css';

/** How the relationship came where it stands, newest first; folded away until it is asked for. */
export function PastSteps({ lifeCycle: { moves } }: { lifeCycle: LifeCycle }) {
  const { say, sayDate } = useWords();
  if (moves.length < 2) return null;
  return (
    <details className={styles.past}>
      <summary>{say('lifeCycle.past')}</summary>
      <ol>
        {moves.map((move) => (
          <li key={move.id}>
            {sayDate(move.on)} · {say(`lifeCycle.taken.${move.step}`)}
            {move.reason !== null && (
              <Text span size="sm" c="var(--ink-soft)" display="block">
                {move.reason}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
