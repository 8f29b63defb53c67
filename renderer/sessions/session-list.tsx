import { Button, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { type ListedSession, sessionState } from '../../shared/domain/session.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { byYear } from './by-year.ts';
import styles from './sessions.module.css';

/** Up to how many sessions stand in one list; more are folded into their years, so that decades stay at hand. */
const mostInOneList = 30;

/** Every session, newest first, and how many became what. */
export function SessionList({
  menteeId,
  sessions,
  shownId,
}: {
  menteeId: string;
  sessions: readonly ListedSession[];
  shownId?: string;
}) {
  const { say } = useWords();
  const counts = sessionState.options
    .map((state) => ({ state, count: sessions.filter((session) => session.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => say(`sessions.count.${state}`, { count }));
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
      <Text size="sm" c="var(--ink-soft)">
        {counts.join(' · ')}
      </Text>
      <div className={styles.listBody}>
        {sessions.length <= mostInOneList ? (
          <Links menteeId={menteeId} sessions={sessions} shownId={shownId} />
        ) : (
          byYear(sessions).map((group) => (
            <Year key={group.year} {...group} menteeId={menteeId} shownId={shownId} />
          ))
        )}
      </div>
    </nav>
  );
}

type LinksProps = {
  readonly menteeId: string;
  readonly sessions: readonly ListedSession[];
  readonly shownId: string | undefined;
};

/** The sessions of one year: opened where the one on the page is among them, or by a press. */
function Year({ year, ...links }: LinksProps & { year: string }) {
  const { say } = useWords();
  const { sessions, shownId } = links;
  const holdsShown = sessions.some(({ id }) => id === shownId);
  const [pressed, setPressed] = useState<boolean>();
  const opened = pressed ?? holdsShown;
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <UnstyledButton
        className={styles.year ?? ''}
        aria-expanded={opened}
        onClick={() => setPressed(!opened)}
      >
        <Chevron size={16} aria-hidden />
        {say('sessions.year', { year, count: sessions.length })}
      </UnstyledButton>
      {opened && <Links {...links} />}
    </div>
  );
}

function Links({ menteeId, sessions, shownId }: LinksProps) {
  const { say, sayDate } = useWords();
  return (
    <ul>
      {sessions.map(({ id, number, date, state }) => (
        <li key={id}>
          <Link
            to={workspacePath(menteeId, 'sessions', id)}
            aria-current={id === shownId ? 'page' : undefined}
            data-state={state}
          >
            {say('sessions.number', { number })}
            <Text span size="sm" c="var(--ink-soft)">
              {state === 'held' ? sayDate(date) : `${say(`sessions.state.${state}`)} · ${sayDate(date)}`}
            </Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}
