import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { HomeOverview } from '../../shared/domain/home.ts';
import { useWords } from '../app/words.tsx';
import styles from './home-page.module.css';

/** Leads back to the page that was written last. */
export function Continue({ last }: { readonly last: HomeOverview['lastEdited'] }) {
  const { say, sayMoment } = useWords();
  if (last === null) return null;
  return (
    <Link to={`/mentees/${last.menteeId}/sessions/${last.sessionId}`} className={styles.continue}>
      <span>
        <span className={styles.continueLabel}>{say('home.continue')}</span>
        <span className={styles.continueTitle}>
          {say('home.continueSession', { number: last.number, alias: last.alias })}
        </span>
        <span className={styles.soft}>{say('home.continueAt', { when: sayMoment(last.at) })}</span>
      </span>
      <IconArrowRight size={22} stroke={1.6} aria-hidden />
    </Link>
  );
}
