import { Button } from '@mantine/core';
import { IconPlant2 } from '@tabler/icons-react';
import { Link } from 'react-router';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { BackupAge, BackupWarning } from './backup-age.tsx';
import { Continue } from './continue.tsx';
import styles from './home-page.module.css';
import { Month } from './month.tsx';
import { NextSessions } from './next-sessions.tsx';
import { OpenActions } from './open-actions.tsx';
import { Relationships } from './relationships.tsx';
import { Reminders } from './reminders.tsx';
import { SigningKeyNote } from './signing-key-note.tsx';
import { Unsettled } from './unsettled.tsx';

/** What a mentor wants to know between two clinics. */
export function HomePage() {
  const { say, sayWeekday } = useWords();
  const today = localDayOf(new Date());
  const { data: home, error, refetch } = useRead('home.overview', { today });
  const isEmpty = home?.relationships.length === 0 && home.over === 0;
  return (
    <Page title={say('home.title')} lead={sayWeekday(today)}>
      <Failure error={error} onRetry={() => void refetch()} />
      {isEmpty && (
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
      {home !== undefined && !isEmpty && (
        <>
          <BackupWarning />
          <Continue last={home.lastEdited} />
          <div className={styles.columns}>
            <div>
              <Unsettled sessions={home.unsettled} />
              <NextSessions sessions={home.nextSessions} today={today} />
              <OpenActions actions={home.openActions} today={today} />
            </div>
            <div>
              <Reminders reminders={home.reminders} today={today} />
              <Month minutesThisMonth={home.minutesThisMonth} agreedMinutes={home.agreedMinutes} />
              <SigningKeyNote />
              <BackupAge />
            </div>
          </div>
          <Relationships relationships={home.relationships} over={home.over} />
        </>
      )}
    </Page>
  );
}
