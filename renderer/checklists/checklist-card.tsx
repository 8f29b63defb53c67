import { Button, Text, Title } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { localDayOf } from '../../shared/domain/time.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { ChecklistView } from './checklist-view.tsx';
import styles from './checklists.module.css';
import { useChecklists } from './use-checklists.ts';

/**
 * A mentee's open checklists at length, in the overview and on a session's page; at the beginning the first-meeting
 * checklist is offered. Ticks are dated with the day of the session that is named, else with today.
 */
export function ChecklistCard({
  menteeId,
  sessionId,
  offer = true,
}: {
  menteeId: string;
  sessionId?: string;
  offer?: boolean;
}) {
  const { say } = useWords();
  const { error, read, beginError, busy } = useChecklists(menteeId);
  const titleId = useId();

  if (error !== null) return <Failure error={error} />;
  if (read === undefined) return null;
  const day = read.sessions.find(({ id }) => id === sessionId)?.date ?? localDayOf(new Date());

  if (read.isBeginning && offer)
    return (
      <section className={styles.card} aria-labelledby={titleId}>
        <Title order={2} size="h4" id={titleId}>
          {say('checklists.offer.title')}
        </Title>
        <Text className={styles.lead ?? ''}>{say('checklists.offer.text')}</Text>
        <div className={styles.begin}>
          <Button
            variant="default"
            leftSection={<IconListCheck size={18} aria-hidden />}
            loading={busy}
            onClick={() => read.beginFrom(null)}
          >
            {say('checklists.begin')}
          </Button>
          <PrivateOnly>
            {read.templates.map(({ id, title }) => (
              <Button key={id} variant="default" onClick={() => read.beginFrom(id)}>
                {say('checklists.beginNamed', { title })}
              </Button>
            ))}
          </PrivateOnly>
        </div>
        <Failure error={beginError} />
      </section>
    );

  return read.open.map((checklist) => (
    <ChecklistView key={checklist.id} checklist={checklist} facts={read.facts} day={day} />
  ));
}
