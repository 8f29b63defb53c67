import { Button } from '@mantine/core';
import { IconPlant2 } from '@tabler/icons-react';
import { Link } from 'react-router';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { BackupWarning } from './backup-age.tsx';
import { Continue } from './continue.tsx';
import { Facts } from './facts.tsx';
import styles from './home-page.module.css';
import { MenteeTable } from './mentee-table.tsx';
import { NextSessions } from './next-sessions.tsx';
import { OpenActions } from './open-actions.tsx';

/** What a mentor wants to know between two clinics. */
export function HomePage() {
  const { say, sayWeekday } = useWords();
  const today = localDayOf(new Date());
  const { data: home, error, refetch } = useRead('home.overview', { today });
  return (
    <Page title={say('home.title')} lead={sayWeekday(today)}>
      <Failure error={error} onRetry={() => void refetch()} />
      {home?.mentees.length === 0 && (
        <EmptyState
          icon={IconPlant2}
          title={say('home.firstTitle')}
          action={
            <Button component={Link} to="/mentees/new" size="md">
              {say('home.firstStep')}
            </Button>
          }
        >
          {say('home.firstText')}
        </EmptyState>
      )}
      {home !== undefined && home.mentees.length > 0 && (
        <>
          <BackupWarning />
          <Continue last={home.lastEdited} />
          <div className={styles.columns}>
            <OpenActions actions={home.openActions} today={today} />
            <div>
              <NextSessions sessions={home.nextSessions} today={today} />
              <Facts minutesThisMonth={home.minutesThisMonth} />
            </div>
          </div>
          <MenteeTable mentees={home.mentees} />
        </>
      )}
    </Page>
  );
}
