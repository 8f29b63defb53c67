import { Button, Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { isMeetingLength, type Session, type SessionTimer } from '../../shared/domain/session.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './phases.module.css';
import { useSessionAct } from './session-writing.ts';

/** The whole minutes that a clock has gathered by now. */
function minutesOf({ startedAt, seconds }: SessionTimer, now: number): number {
  const ran = startedAt === null ? 0 : Math.max(0, (now - Date.parse(startedAt)) / 1000);
  return Math.floor((seconds + ran) / 60);
}

/**
 * A quiet clock: it says the minutes and nothing else, goes on while the vault is locked, and at the end offers its
 * minutes. What was written down it never changes by itself.
 */
export function SessionClock({
  session,
  minutes,
  onTake,
}: {
  session: Session;
  /** As they are written down. */
  minutes: number;
  onTake: (minutes: number) => void;
}) {
  const { say } = useWords();
  const act = useSessionAct('sessions.timer', session.id);
  const { timer } = session;
  const [now, setNow] = useState(Date.now);
  const running = timer.startedAt !== null;
  useEffect(() => {
    setNow(Date.now());
    if (!running) return undefined;
    const every = setInterval(() => setNow(Date.now()), 5000);
    return () => clearInterval(every);
  }, [running]);

  const gathered = minutesOf(timer, now);
  const rounded = Math.round(timer.seconds / 60);
  const offers = timer.ended && rounded > 0 && rounded !== minutes;
  const button = (does: 'start' | 'pause' | 'end' | 'reset', label: string) => (
    <Button
      size="compact-sm"
      variant="default"
      disabled={act.isPending}
      onClick={() => act.mutate({ id: session.id, act: does })}
    >
      {label}
    </Button>
  );

  return (
    <fieldset className={styles.timer} aria-label={say('sessions.timer')}>
      <IconClock size={17} stroke={1.7} aria-hidden />
      {running && (
        <>
          <Text span>{say('sessions.timer.running', { minutes: gathered })}</Text>
          {button('pause', say('sessions.timer.pause'))}
          {button('end', say('sessions.timer.end'))}
        </>
      )}
      {!running && !timer.ended && timer.seconds === 0 && button('start', say('sessions.timer.start'))}
      {!running && !timer.ended && timer.seconds > 0 && (
        <>
          <Text span>{say('sessions.timer.paused', { minutes: gathered })}</Text>
          {button('start', say('sessions.timer.goOn'))}
          {button('end', say('sessions.timer.end'))}
        </>
      )}
      {timer.ended && (
        <>
          <Text span>
            {offers
              ? say('sessions.timer.offer', { minutes: rounded, written: minutes })
              : say('sessions.timer.running', { minutes: rounded })}
          </Text>
          {offers && isMeetingLength(rounded) && (
            <Button size="compact-sm" variant="default" onClick={() => onTake(rounded)}>
              {say('sessions.timer.take', { minutes: rounded })}
            </Button>
          )}
          {offers && rounded > 600 && <Text span>{say('sessions.timer.tooLong')}</Text>}
          {button('start', say('sessions.timer.goOn'))}
          {button('reset', say('sessions.timer.reset'))}
        </>
      )}
      <Failure error={act.error} />
    </fieldset>
  );
}
