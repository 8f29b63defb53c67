import { Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ListedSession } from '../../shared/domain/session.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import styles from './sessions.module.css';

/** Every session, newest first. */
export function SessionList({
  menteeId,
  sessions,
  shownId,
}: {
  menteeId: string;
  sessions: readonly ListedSession[];
  shownId?: string;
}) {
  const { say, sayDate } = useWords();
  return (
    <nav className={styles.list} aria-label={say('sessions.title')}>
      <div className={styles.listHead}>
        <Title order={2} size="h5">
          {say('sessions.title')}
        </Title>
        <Button
          component={Link}
          to={workspacePath(menteeId, 'sessions', 'new')}
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          {say('sessions.new')}
        </Button>
      </div>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            <Link
              to={workspacePath(menteeId, 'sessions', session.id)}
              aria-current={session.id === shownId ? 'page' : undefined}
            >
              {say('sessions.number', { number: session.number })}
              <Text span size="sm" c="var(--ink-soft)">
                {sayDate(session.date)}
              </Text>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
