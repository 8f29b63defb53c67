import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { currentChoice, type Goal } from '../../shared/domain/goal.ts';
import { currentGoals } from '../../shared/domain/goal-order.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import styles from './goals.module.css';

/** The current goals with the choice in force, in a few lines. */
export function CurrentGoals({ menteeId, goals }: { menteeId: string; goals: readonly Goal[] }) {
  const { say, sayDate } = useWords();
  const current = currentGoals(goals);
  if (current.length === 0) return <Text c="var(--ink-soft)">{say('mentees.overview.noGoals')}</Text>;
  return (
    <ul className={styles.brief} aria-label={say('mentees.overview.goals')}>
      {current.map((goal) => {
        const choice = currentChoice(goal);
        const option = goal.options.find(({ id }) => id === choice?.optionId);
        return (
          <li key={goal.id}>
            <Anchor
              component={Link}
              to={workspacePath(menteeId, 'goals', goal.id)}
              className={styles.briefTitle ?? ''}
            >
              {goal.title}
            </Anchor>
            <Text size="sm" c="var(--ink-soft)">
              {choice !== undefined && option !== undefined
                ? say('mentees.overview.chosen', {
                    date: sayDate(choice.chosenOn),
                    option: option.description,
                  })
                : say('mentees.overview.notChosen', { count: goal.options.length })}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
