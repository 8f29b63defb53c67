import { Link } from 'react-router';
import type { HomeOverview, HomeSession } from '../../shared/domain/home.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { PageSection } from '../ui/page.tsx';
import styles from './home-page.module.css';
import { More } from './more.tsx';

interface NextSessionsProps {
  readonly sessions: HomeOverview['nextSessions'];
  readonly today: string;
}

/** How many stand on the page. */
const atFirst = 6;

/** The meetings that are planned or agreed, soonest first. */
export function NextSessions({ sessions: { shown, more }, today }: NextSessionsProps) {
  const { say } = useWords();
  const here = shown.slice(0, atFirst);
  return (
    <PageSection title={say('home.next')}>
      {shown.length === 0 && <p className={styles.none}>{say('home.nextNone')}</p>}
      <ul className={styles.list}>
        {here.map((session) => (
          <li key={`${session.menteeId} ${session.sessionId} ${session.on}`} className={styles.row}>
            <NextSession session={session} today={today} />
          </li>
        ))}
      </ul>
      <More count={shown.length - here.length + more} />
    </PageSection>
  );
}

function NextSession({ session, today }: { readonly session: HomeSession; readonly today: string }) {
  const { say, sayDate } = useWords();
  const { menteeId, alias, sessionId, number, on, startTime } = session;
  const day = on === today ? say('home.today') : sayDate(on);
  return (
    <Link to={workspacePath(menteeId, 'sessions', sessionId ?? undefined)} className={styles.link}>
      <span className={styles.split}>
        <span className={styles.name}>{alias}</span>
        <span className={styles.when}>{startTime === null ? day : `${day}, ${startTime}`}</span>
      </span>
      <span className={styles.soft}>
        {number === null ? say('home.dateOnly') : say('home.sessionNumber', { number })}
      </span>
    </Link>
  );
}
