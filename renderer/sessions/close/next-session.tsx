import { Anchor, Button, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  factsProblem,
  type ListedSession,
  type Session,
  type SessionFacts,
} from '../../../shared/domain/session.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { useChange } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import { DateField } from '../../mentees/form/date-field.tsx';
import { workspacePath } from '../../mentees/workspace-tabs.ts';
import { Failure } from '../../ui/failure.tsx';
import styles from '../phases.module.css';
import type { AutosavedFields } from '../use-autosaved-fields.ts';

/** The day of the next meeting, and the way to plan it at once. A day that cannot be is said so and stays as typed. */
export function NextSession({
  session,
  sessions,
  facts,
}: {
  session: Session;
  sessions: readonly ListedSession[];
  facts: AutosavedFields<SessionFacts>;
}) {
  const { say, sayDate } = useWords();
  const [nextDate, setNextDate] = useState(facts.fields.nextDate);
  const plan = useChange('sessions.plan', ['sessions.list', 'timeline.list', 'home.overview']);
  const possible = factsProblem({ ...facts.fields, nextDate }) !== 'next-date-order';
  const later = sessions.find(({ number, state }) => number > session.number && state === 'planned');
  const { signposting: _, ...asThisOne } = facts.fields;

  return (
    <div className={styles.line}>
      <div className={styles.grow}>
        <DateField
          label={say('sessions.nextDate')}
          description={say('sessions.nextDateHint')}
          value={nextDate}
          error={possible ? undefined : say('sessions.next.order')}
          onChange={(day) => {
            setNextDate(day);
            if (factsProblem({ ...facts.fields, nextDate: day }) === undefined)
              facts.change({ nextDate: day });
          }}
        />
      </div>
      {later !== undefined && (
        <Text>
          <Anchor component={Link} to={workspacePath(session.menteeId, 'sessions', later.id)}>
            {say('sessions.next.planned', { number: later.number, date: sayDate(later.date) })}
          </Anchor>
        </Text>
      )}
      {later === undefined && possible && nextDate !== null && nextDate >= localDayOf(new Date()) && (
        <Button
          variant="default"
          size="md"
          leftSection={<IconCalendarPlus size={18} aria-hidden />}
          loading={plan.isPending}
          onClick={() =>
            plan.mutate({
              menteeId: session.menteeId,
              facts: { ...asThisOne, date: nextDate, signposting: null, nextDate: null },
            })
          }
        >
          {say('sessions.next.plan', { date: sayDate(nextDate) })}
        </Button>
      )}
      <Failure error={plan.error} />
    </div>
  );
}
