import { Button } from '@mantine/core';
import { Link, useNavigate } from 'react-router';
import type { HomeOverview, HomeSession } from '../../shared/domain/home.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './home-page.module.css';
import { More } from './more.tsx';

/** How many are asked about at once. */
const atFirst = 4;

/** Planned meetings whose day has passed: asks whether they took place; nothing while there are none. */
export function Unsettled({ sessions: { shown, more } }: { readonly sessions: HomeOverview['unsettled'] }) {
  const { say } = useWords();
  if (shown.length === 0) return null;
  const here = shown.slice(0, atFirst);
  return (
    <PageSection title={say('home.unsettled')}>
      <p className={styles.lead}>{say('home.unsettledText')}</p>
      <ul className={styles.list}>
        {here.map((session) => (
          <li key={session.sessionId} className={styles.row}>
            <Question session={session} />
          </li>
        ))}
      </ul>
      <More count={shown.length - here.length + more} />
    </PageSection>
  );
}

function Question({ session }: { readonly session: HomeSession }) {
  const { say, sayDate } = useWords();
  const navigate = useNavigate();
  const settle = useChange('sessions.changeState');
  const { menteeId, alias, sessionId, on } = session;
  const which = { alias, number: session.number ?? 0 };
  const place = workspacePath(menteeId, 'sessions', sessionId ?? undefined);
  return (
    <div className={styles.question}>
      <span>
        <span className={styles.name}>{alias}</span>
        <span className={styles.below}>
          {say('home.sessionNumber', which)} · {sayDate(on)}
        </span>
      </span>
      <span className={styles.answers}>
        <Button
          size="compact-sm"
          aria-label={say('home.unsettledYesOf', which)}
          loading={settle.isPending}
          onClick={() =>
            sessionId !== null &&
            settle.mutate(
              { id: sessionId, state: 'held', cancellation: { by: null, on: null } },
              { onSuccess: () => navigate(place) },
            )
          }
        >
          {say('home.unsettledYes')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          component={Link}
          to={place}
          aria-label={say('home.unsettledNoOf', which)}
        >
          {say('home.unsettledNo')}
        </Button>
      </span>
      <Failure error={settle.error} />
    </div>
  );
}
