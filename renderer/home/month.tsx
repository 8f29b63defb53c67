import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { HomeOverview } from '../../shared/domain/home.ts';
import { useWords } from '../app/words.tsx';
import { PageSection } from '../ui/page.tsx';
import styles from './home-page.module.css';

type MonthProps = Pick<HomeOverview, 'minutesThisMonth' | 'agreedMinutes'>;

/** The hours held this month, beside what was agreed where anything was; and the way to all of them. */
export function Month({ minutesThisMonth, agreedMinutes }: MonthProps) {
  const { say, sayHours } = useWords();
  return (
    <PageSection
      title={say('home.month')}
      actions={
        <Button component={Link} to="/hours" variant="default" size="xs">
          {say('home.hours')}
        </Button>
      }
    >
      <p className={styles.factValue}>
        {minutesThisMonth === 0
          ? say('home.monthNone')
          : say('home.monthHours', { time: sayHours(minutesThisMonth) })}
      </p>
      {agreedMinutes !== null && (
        <p className={styles.none}>{say('home.monthAgreed', { agreed: sayHours(agreedMinutes) })}</p>
      )}
    </PageSection>
  );
}
