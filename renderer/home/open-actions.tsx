import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { HomeAction, HomeOverview } from '../../shared/domain/home.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { PageSection } from '../ui/page.tsx';
import styles from './home-page.module.css';
import { More } from './more.tsx';

/** How many actions stand on the page before it is asked for more. */
const atFirst = 6;

interface OpenActionsProps {
  readonly actions: HomeOverview['openActions'];
  readonly today: string;
}

/** Next steps that are still open with all mentees, the longest due first, and whose they are. */
export function OpenActions({ actions, today }: OpenActionsProps) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? actions.shown : actions.shown.slice(0, atFirst);
  const hidden = actions.shown.length - shown.length;
  return (
    <PageSection title={say('home.actions')}>
      {actions.shown.length === 0 && <p className={styles.none}>{say('home.actionsNone')}</p>}
      <ul className={styles.list}>
        {shown.map((action) => (
          <li key={action.id} className={styles.row}>
            <OpenAction action={action} today={today} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <Button variant="subtle" mt="xs" ml="-0.9rem" onClick={() => setAll(true)}>
          {say('home.actionsAll', { count: hidden })}
        </Button>
      ) : (
        <More count={actions.more} />
      )}
    </PageSection>
  );
}

function OpenAction({ action, today }: { readonly action: HomeAction; readonly today: string }) {
  const { say, sayDate } = useWords();
  const { menteeId, sessionId, alias, title, owner, due } = action;
  const overdue = due !== null && due < today;
  const place =
    sessionId === null ? workspacePath(menteeId, 'overview') : workspacePath(menteeId, 'sessions', sessionId);
  const who = owner === 'mentor' ? `${say('home.actionOwner.mentor')} · ${alias}` : alias;
  return (
    <Link to={place} className={styles.link}>
      <span>{title}</span>
      <span className={styles.split}>
        <span className={styles.soft}>{who}</span>
        <span className={overdue ? styles.overdue : styles.when}>
          {due === null
            ? say('home.noDue')
            : say(overdue ? 'home.overdue' : 'home.due', { date: sayDate(due) })}
        </span>
      </span>
    </Link>
  );
}
