import { Text } from '@mantine/core';
import type { Goal } from '../../shared/domain/goal.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import styles from './goals.module.css';

/** How the goal came to stand where it stands, oldest first. */
export function GoalMoves({ goal }: { goal: Goal }) {
  const { say, sayDate } = useWords();
  if (goal.moves.length === 0) return null;
  return (
    <details className={styles.earlier}>
      <summary>{say('goals.moves')}</summary>
      <ol>
        <li>{say('goals.moves.begun', { date: sayDate(localDayOf(new Date(goal.createdAt))) })}</li>
        {goal.moves.map(({ to, movedOn, words, createdAt }) => (
          <li key={createdAt}>
            {say('goals.moves.one', { status: say(`goals.status.${to}`), date: sayDate(movedOn) })}
            {words !== null && (
              <Text size="sm" c="var(--ink-soft)">
                {words}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
