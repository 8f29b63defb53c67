import { Button } from '@mantine/core';
import { IconMessages, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { ContextPanel } from './context-panel.tsx';
import { NewSession } from './new-session.tsx';
import { SessionList } from './session-list.tsx';
import { SessionScreen } from './session-screen.tsx';
import styles from './sessions.module.css';
import { sessionToShow } from './shown-session.ts';

/** CSS pixels of the window from which the page and what is at hand fit side by side. */
const widthForContext = 1140;

/** The meetings: the list, one page to write on, and what has to be at hand while writing. */
export function SessionsTab({ menteeId, sessionId }: { menteeId: string; sessionId: string | undefined }) {
  const { say } = useWords();
  // in a small window the page comes first and what is at hand is one press away
  const [context, setContext] = useState(() => window.innerWidth >= widthForContext);
  // what was opened without being named stays when it becomes cancelled, or another becomes the newest
  const shownBySelf = useRef<string>(undefined);
  const sessions = useRead('sessions.list', { menteeId });
  if (sessions.error !== null) return <Failure error={sessions.error} />;
  if (sessions.data === undefined) return null;

  const adding = sessionId === 'new';
  const [newest] = sessions.data;
  const bySelf = sessions.data.find(({ id }) => id === shownBySelf.current);
  const shown = adding
    ? undefined
    : (sessions.data.find(({ id }) => id === sessionId) ??
      bySelf ??
      sessionToShow(sessions.data, localDayOf(new Date())));
  shownBySelf.current = sessionId === undefined ? shown?.id : undefined;

  if (newest === undefined && !adding) {
    return (
      <EmptyState
        icon={IconMessages}
        title={say('sessions.empty.title')}
        action={
          <Button
            component={Link}
            to={workspacePath(menteeId, 'sessions', 'new')}
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {say('sessions.first')}
          </Button>
        }
      >
        {say('sessions.empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.tab}>
      <SessionList
        menteeId={menteeId}
        sessions={sessions.data}
        {...(shown !== undefined && { shownId: shown.id })}
      />
      <div className={styles.page}>
        {shown === undefined ? (
          <NewSession menteeId={menteeId} last={newest} />
        ) : (
          <SessionScreen key={shown.id} sessionId={shown.id} sessions={sessions.data} />
        )}
      </div>
      <ContextPanel menteeId={menteeId} opened={context} onToggle={() => setContext(!context)} />
    </div>
  );
}
