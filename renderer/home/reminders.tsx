import { Link } from 'react-router';
import type { HomeOverview, ReminderKind } from '../../shared/domain/home.ts';
import { useWords } from '../app/words.tsx';
import { type WorkspaceTab, workspacePath } from '../mentees/workspace-tabs.ts';
import { PageSection } from '../ui/page.tsx';
import styles from './home-page.module.css';
import { More } from './more.tsx';

/** Where each is seen to. */
const tabs: Readonly<Record<ReminderKind, WorkspaceTab>> = {
  'pause-ends': 'overview',
  review: 'reviews',
  'contract-review': 'contract',
  'contract-end': 'contract',
  'boundary-review': 'boundaries',
  'concern-follow-up': 'boundaries',
};

/** How many stand on the page. */
const atFirst = 6;

interface RemindersProps {
  readonly reminders: HomeOverview['reminders'];
  readonly today: string;
}

/** What comes round: reviews, contracts, boundaries, pauses and concerns, the longest past first. */
export function Reminders({ reminders, today }: RemindersProps) {
  const { say, sayDate } = useWords();
  const shown = reminders.slice(0, atFirst);
  return (
    <PageSection title={say('home.reminders')}>
      {shown.length === 0 && <p className={styles.none}>{say('home.remindersNone')}</p>}
      <ul className={styles.list}>
        {shown.map(({ kind, menteeId, alias, on, count }) => (
          <li key={`${kind} ${menteeId} ${on}`} className={styles.row}>
            <Link to={workspacePath(menteeId, tabs[kind])} className={styles.link}>
              <span>{say(`home.reminder.${kind}`, { count })}</span>
              <span className={styles.split}>
                <span className={styles.soft}>{alias}</span>
                <span className={on < today ? styles.overdue : styles.when}>
                  {on < today
                    ? say('home.overdue', { date: sayDate(on) })
                    : on === today
                      ? say('home.today')
                      : sayDate(on)}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <More count={reminders.length - shown.length} />
    </PageSection>
  );
}
