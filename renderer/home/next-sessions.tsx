import { Link } from 'react-router';
import type { HomeOverview } from '../../shared/domain/home.ts';
import { useWords } from '../app/words.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './home-page.module.css';

interface NextSessionsProps {
  readonly sessions: HomeOverview['nextSessions'];
  readonly today: string;
}

/** The sessions that have been agreed, soonest first. */
export function NextSessions({ sessions, today }: NextSessionsProps) {
  const { say, sayDate } = useWords();
  return (
    <PageSection title={say('home.next')}>
      {sessions.length === 0 && <p className={styles.none}>{say('home.nextNone')}</p>}
      <ul className={styles.list}>
        {sessions.map(({ menteeId, alias, on }) => (
          <li key={`${menteeId} ${on}`} className={styles.row}>
            <Link to={`/mentees/${menteeId}/sessions`} className={styles.link}>
              <span className={styles.split}>
                <span className={styles.name}>{alias}</span>
                <span className={styles.soft}>{on === today ? say('home.today') : sayDate(on)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
