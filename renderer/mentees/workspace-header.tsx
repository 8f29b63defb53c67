import { Button, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useRead } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { StepsMenu } from '../life-cycle/steps-menu.tsx';
import { ChangeMentee } from './change-mentee.tsx';
import { dayOf } from './form/british-date.ts';
import { nextSessionDate } from './next-session.ts';
import styles from './workspace.module.css';

/** Who this is about, where the relationship stands, and when you meet next. */
export function WorkspaceHeader({ mentee }: { mentee: Mentee }) {
  const { say, sayDate } = useWords();
  const [changing, change] = useDisclosure(false);
  const sessions = useRead('sessions.list', { menteeId: mentee.id });
  const next = nextSessionDate(sessions.data ?? [], dayOf(new Date()));

  return (
    <header className={styles.header}>
      <div className={styles.headerLine}>
        <Title order={1} className={styles.alias ?? ''}>
          {mentee.alias}
        </Title>
        <PrivateOnly>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={change.open}
          >
            {say('mentees.header.changeDetails')}
          </Button>
        </PrivateOnly>
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
      <PrivateOnly>
        <ChangeMentee mentee={mentee} opened={changing} onClose={change.close} />
      </PrivateOnly>
    </header>
  );
}
