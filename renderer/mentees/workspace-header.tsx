import { Title } from '@mantine/core';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { StepsMenu } from '../life-cycle/steps-menu.tsx';
import { nextSessionDate } from './next-session.ts';
import styles from './workspace.module.css';

/** Who this is about, where the relationship stands, and when you meet next. */
export function WorkspaceHeader({ mentee }: { mentee: Mentee }) {
  const { say, sayDate } = useWords();
  const sessions = useRead('sessions.list', { menteeId: mentee.id });
  const next = nextSessionDate(sessions.data ?? [], localDayOf(new Date()));

  return (
    <header className={styles.header}>
      <div className={styles.headerLine}>
        <Title order={1} className={styles.alias ?? ''}>
          {mentee.alias}
        </Title>
      </div>
      <dl className={styles.facts} aria-label={say('mentees.header.facts')}>
        {mentee.stage !== null && (
          <div>
            <dt>{say('mentees.header.stage')}</dt>
            <dd>{mentee.stage}</dd>
          </div>
        )}
        <div>
          <dt>{say('mentees.header.status')}</dt>
          <dd className={styles.status}>
            {say(`mentees.status.${mentee.status}`)}
            <PrivateOnly>
              <StepsMenu mentee={mentee} />
            </PrivateOnly>
          </dd>
        </div>
        <div>
          <dt>{say('mentees.header.next')}</dt>
          <dd>{next === null ? say('mentees.header.noNext') : sayDate(next)}</dd>
        </div>
      </dl>
    </header>
  );
}
