import { Button, Menu, NativeSelect, Text } from '@mantine/core';
import { IconChevronDown, IconPlayerPlay } from '@tabler/icons-react';
import {
  type Cancellation,
  cancelledBy,
  type Session,
  type SessionState,
} from '../../shared/domain/session.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './phases.module.css';
import { useSessionAct } from './session-writing.ts';

/** What became of a meeting that was not simply held, and what can be done about it. Nothing while it is held. */
export function SessionStateLine({ session, onBegin }: { session: Session; onBegin: () => void }) {
  const { say, sayDate } = useWords();
  const change = useSessionAct('sessions.changeState', session.id);
  const { id, state, cancellation, date } = session;
  const become = (next: SessionState, details: Cancellation = { by: null, on: null }) =>
    change.mutate({ id, state: next, cancellation: details });
  const begin = () =>
    change.mutate({ id, state: 'held', cancellation: { by: null, on: null } }, { onSuccess: onBegin });

  if (state === 'held') return null;
  return (
    <div className={styles.state}>
      {state === 'planned' && (
        <>
          <Text>
            {date === localDayOf(new Date())
              ? say('sessions.plannedToday')
              : say('sessions.planned', { date: sayDate(date) })}
          </Text>
          <Button
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
            loading={change.isPending}
            onClick={begin}
          >
            {say('sessions.begin')}
          </Button>
          <Menu position="bottom-start" shadow="md">
            <Menu.Target>
              <Button variant="subtle" rightSection={<IconChevronDown size={16} aria-hidden />}>
                {say('sessions.didNotTakePlace')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => become('cancelled')}>{say('sessions.sayCancelled')}</Menu.Item>
              <Menu.Item onClick={() => become('missed')}>{say('sessions.sayMissed')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      )}
      {state !== 'planned' && (
        <>
          <Text flex="1 1 20rem">
            {say(state === 'cancelled' ? 'sessions.cancelledText' : 'sessions.missedText')}
          </Text>
          <Button variant="default" loading={change.isPending} onClick={() => become('planned')}>
            {say('sessions.takesPlace')}
          </Button>
        </>
      )}
      {state === 'cancelled' && (
        <div className={styles.fields} style={{ flex: '1 1 100%' }}>
          <NativeSelect
            size="md"
            label={say('sessions.cancelledBy')}
            value={cancellation.by ?? ''}
            data={[
              { value: '', label: say('sessions.cancelledBy.unsaid') },
              ...cancelledBy.options.map((value) => ({ value, label: say(`sessions.cancelledBy.${value}`) })),
            ]}
            onChange={(event) =>
              become('cancelled', {
                ...cancellation,
                by: cancelledBy.safeParse(event.currentTarget.value).data ?? null,
              })
            }
          />
          <DateField
            label={say('sessions.cancelledOn')}
            value={cancellation.on}
            onChange={(on) => become('cancelled', { ...cancellation, on })}
          />
        </div>
      )}
      <Failure error={change.error} />
    </div>
  );
}
