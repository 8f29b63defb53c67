import { Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Goal } from '../../shared/domain/goal.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import beside from '../ui/list-beside.module.css';

/** Every goal with its status, current ones first. */
export function GoalList({ goals, shownId }: { goals: readonly Goal[]; shownId?: string }) {
  const { say } = useWords();
  return (
    <nav aria-label={say('goals.title')}>
      <ul className={beside.list}>
        {goals.map((goal) => (
          <li key={goal.id}>
            <Link
              to={workspacePath(goal.menteeId, 'goals', goal.id)}
              aria-current={goal.id === shownId ? 'page' : undefined}
            >
              {goal.title}
              <Text span display="block" size="sm" c="var(--ink-soft)">
                {say(`goals.status.${goal.status}`)}
              </Text>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
