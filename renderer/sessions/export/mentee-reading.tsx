import { NativeSelect, Text, Title } from '@mantine/core';
import { IconCircleCheckFilled, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { corrections, type MenteeReading, type Session } from '../../../shared/domain/session.ts';
import { useWords } from '../../app/words.tsx';
import { DateField } from '../../mentees/form/date-field.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from '../phases.module.css';
import { useSessionAct } from '../session-writing.ts';

/** When the mentee read the record, and what became of their corrections. */
export function MenteeReadingPart({
  session,
  children,
}: {
  session: Pick<Session, 'id' | 'reading'>;
  /** What is said below the fields. */
  children?: ReactNode;
}) {
  const { say } = useWords();
  const note = useSessionAct('sessions.noteReading', session.id);
  const { id, reading } = session;
  const save = (next: Omit<MenteeReading, 'revision'> | null) => note.mutate({ id, reading: next });
  return (
    <div className={styles.agenda}>
      <Title order={3} size="h5">
        {say('sessions.reading')}
      </Title>
      <Text size="sm" c="var(--ink-soft)">
        {say('sessions.reading.hint')}
      </Text>
      <div className={styles.fields}>
        <DateField
          label={say('sessions.reading.on')}
          value={reading?.on ?? null}
          onChange={(on) => save(on === null ? null : { on, corrections: reading?.corrections ?? null })}
        />
        {reading !== null && (
          <NativeSelect
            size="md"
            label={say('sessions.reading.corrections')}
            value={reading.corrections ?? ''}
            data={[
              { value: '', label: say('sessions.reading.corrections.unsaid') },
              ...corrections.options.map((value) => ({
                value,
                label: say(`sessions.reading.corrections.${value}`),
              })),
            ]}
            onChange={(event) =>
              save({
                on: reading.on,
                corrections: corrections.safeParse(event.currentTarget.value).data ?? null,
              })
            }
          />
        )}
      </div>
      {children}
      <Failure error={note.error} />
    </div>
  );
}

/** Says plainly whether the record as it stands was read and agreed. */
export function ReadingSentence({
  reading,
  recordRevision,
}: {
  reading: MenteeReading | null;
  /** Of the record as it stands now. */
  recordRevision: number;
}) {
  const { say, sayDate } = useWords();
  const missing = () => {
    if (reading === null) return say('sessions.reading.notYet');
    if (reading.revision !== recordRevision) return say('sessions.reading.changedSince');
    if (reading.corrections === null) return say('sessions.reading.openCorrections');
    return undefined;
  };
  const sentence = missing();
  const Icon = sentence === undefined ? IconCircleCheckFilled : IconInfoCircle;
  return (
    <Text size="sm" className={styles.sentence ?? ''} role="status">
      <Icon size={18} stroke={1.7} aria-hidden />
      <span>
        {sentence ??
          (reading !== null &&
            say(
              reading.corrections === 'none-wished' ? 'sessions.reading.doneNone' : 'sessions.reading.done',
              { date: sayDate(reading.on) },
            ))}
      </span>
    </Text>
  );
}
