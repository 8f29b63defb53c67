import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { HomeOverview } from '../../shared/domain/home.ts';
import { useWords } from '../app/words.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './home-page.module.css';

/** Every relationship in one line: where it stands and when it was last met. */
export function MenteeTable({ mentees }: Pick<HomeOverview, 'mentees'>) {
  const { say, sayDate } = useWords();
  return (
    <PageSection title={say('home.mentees')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('home.mentee')}</th>
            <th scope="col">{say('home.status')}</th>
            <th scope="col" className={styles.number}>
              {say('home.sessions')}
            </th>
            <th scope="col">{say('home.lastSession')}</th>
            <th scope="col" className={styles.number}>
              {say('home.openActionsColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {mentees.map(({ id, alias, stage, status, sessions, lastSession, openActions }) => (
            <tr key={id}>
              <td>
                <Anchor
                  component={Link}
                  to={`/mentees/${id}`}
                  underline="hover"
                  className={styles.name ?? ''}
                >
                  {alias}
                </Anchor>
                {stage !== null && <span className={styles.stage}>{stage}</span>}
              </td>
              <td>{say(`home.status.${status}`)}</td>
              <td className={styles.number}>{sessions}</td>
              <td>{lastSession === null ? say('home.noneYet') : sayDate(lastSession)}</td>
              <td className={styles.number}>{openActions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PageSection>
  );
}
