import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { HomeOverview } from '../../shared/domain/home.ts';
import { useWords } from '../app/words.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './home-page.module.css';

type FactsProps = Pick<HomeOverview, 'minutesThisMonth' | 'lastVerifiedBackup'>;

/** Hours held this month, and how old the last backup is that was proved to be good. */
export function Facts({ minutesThisMonth, lastVerifiedBackup }: FactsProps) {
  const { say, sayMoment } = useWords();
  return (
    <>
      <PageSection title={say('home.month')}>
        <p className={styles.factValue}>
          {minutesThisMonth === 0
            ? say('home.monthNone')
            : say('home.monthHours', { hours: minutesThisMonth / 60 })}
        </p>
      </PageSection>
      <PageSection
        title={say('home.backup')}
        actions={
          <Button component={Link} to="/backup" variant="default" size="xs">
            {say('home.backupMake')}
          </Button>
        }
      >
        <p className={styles.factValue}>
          {lastVerifiedBackup === null ? say('home.backupNone') : sayMoment(lastVerifiedBackup)}
        </p>
        {lastVerifiedBackup === null && <p className={styles.none}>{say('home.backupNoneHint')}</p>}
      </PageSection>
    </>
  );
}
