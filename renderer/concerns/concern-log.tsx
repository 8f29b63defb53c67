import { Anchor, Button, Text, Title } from '@mantine/core';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { Concern } from '../../shared/domain/concern.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { type Deletable, DeleteDialog } from '../bin/delete-dialog.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import styles from './concerns.module.css';
import { LogConcern } from './log-concern.tsx';

/** The mentor's concern log about one mentee, below the limits that it is about. */
export function ConcernLog({ menteeId }: { menteeId: string }) {
  const { say, sayDate } = useWords();
  const { data, error } = useRead('concerns.list', { menteeId });
  const [deleting, setDeleting] = useState<Deletable>();
  const titleId = useId();
  const name = (concern: Concern) =>
    say('concerns.of', { date: sayDate(localDayOf(new Date(concern.createdAt))) });

  return (
    <section className={styles.log} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Title order={2} size="h4" id={titleId}>
          {say('concerns.title')}
        </Title>
        <PrivateMark />
      </div>
      <Text className={styles.lead ?? ''}>{say('concerns.lead')}</Text>
      <Failure error={error} />
      {data?.length === 0 && <Text className={styles.soft ?? ''}>{say('concerns.none')}</Text>}
      {data !== undefined && data.length > 0 && (
        <ul className={styles.list} aria-label={say('concerns.list')}>
          {data.map((concern) => (
            <li key={concern.id}>
              <div>
                <Anchor component={Link} to={workspacePath(menteeId, 'boundaries', concern.id)}>
                  {name(concern)}
                </Anchor>
                <State concern={concern} />
              </div>
              {concern.entries.length === 0 && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  color="var(--danger)"
                  onClick={() => setDeleting({ kind: 'concern', subjectId: concern.id, name: name(concern) })}
                >
                  {say('concerns.delete')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div>
        <LogConcern menteeId={menteeId} />
      </div>
      <DeleteDialog thing={deleting} onClose={() => setDeleting(undefined)} />
    </section>
  );
}

function State({ concern: { entries, closedOn, followUpOn } }: { concern: Concern }) {
  const { say, sayDate } = useWords();
  const parts = [
    entries.length === 0 ? say('concerns.unrecorded') : say('concerns.entries', { count: entries.length }),
    closedOn === null ? say('concerns.open') : say('concerns.closed', { date: sayDate(closedOn) }),
  ];
  if (followUpOn !== null) {
    const due = followUpOn <= localDayOf(new Date());
    parts.push(say(due ? 'concerns.followUpDue' : 'concerns.followUp', { date: sayDate(followUpOn) }));
  }
  return (
    <Text size="sm" className={styles.soft ?? ''}>
      {parts.join(' · ')}
    </Text>
  );
}
