import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { Goal } from '../../shared/domain/goal.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import styles from './goals.module.css';

/** The sessions that spoke of a goal, each a link to its page. */
export function SessionsOfGoal({ goal }: { goal: Goal }) {
  const { say, sayDate } = useWords();
  const sessions = useRead('goals.sessions', { goalId: goal.id });
  if (sessions.data === undefined) return <Failure error={sessions.error} />;
  return (
    <section className={styles.part}>
      <Title order={3} size="h4">
        {say('goals.sessions')}
      </Title>
      {sessions.data.length === 0 ? (
        <Text c="var(--ink-soft)">{say('goals.sessions.none')}</Text>
      ) : (
        <ul className={styles.sessions} aria-label={say('goals.sessions')}>
          {sessions.data.map(({ id, number, date }) => (
            <li key={id}>
              <Anchor component={Link} to={workspacePath(goal.menteeId, 'sessions', id)}>
                {say('goals.sessions.one', { number, date: sayDate(date) })}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
