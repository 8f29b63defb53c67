import { Text, Title } from '@mantine/core';
import type { ListedSession, Session } from '../../shared/domain/session.ts';
import { actionsOfSession } from '../../shared/domain/session-actions.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { ActionList } from '../actions/action-list.tsx';
import { AddAction } from '../actions/add-action.tsx';
import { orderedActions } from '../actions/order.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './phases.module.css';

/** What was agreed to do, and what is carried forward from earlier sessions. */
export function SessionActions({
  menteeId,
  session,
  sessions,
}: {
  menteeId: string;
  session: Session;
  sessions: readonly ListedSession[];
}) {
  const { say } = useWords();
  const actions = useRead('actions.list', { menteeId });
  if (actions.error !== null) return <Failure error={actions.error} />;
  if (actions.data === undefined) return null;
  const { own, carried } = actionsOfSession(session, sessions, actions.data);
  const today = localDayOf(new Date());
  return (
    <section className={styles.part}>
      <Title order={3} size="h4">
        {say('sessions.actions')}
      </Title>
      <ActionList
        actions={orderedActions(own)}
        empty={say('sessions.noActions')}
        today={today}
        saysOrigin={false}
      />
      <div>
        <AddAction menteeId={menteeId} sessionId={session.id} />
      </div>
      {carried.length > 0 && (
        <>
          <Title order={4} size="h5">
            {say('sessions.carried')}
          </Title>
          <Text size="sm" c="var(--ink-soft)">
            {say('sessions.carriedHint')}
          </Text>
          <ActionList actions={orderedActions(carried)} empty="" today={today} />
        </>
      )}
    </section>
  );
}
