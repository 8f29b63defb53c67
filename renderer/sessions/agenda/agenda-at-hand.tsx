import { Checkbox, Title } from '@mantine/core';
import type { AgendaItem } from '../../../shared/domain/agenda.ts';
import { useWords } from '../../app/words.tsx';
import { Failure } from '../../ui/failure.tsx';
import styles from '../phases.module.css';
import { useAgendaChange } from '../session-writing.ts';

/** The agenda while the meeting is held: to be ticked, and nothing else. */
export function AgendaAtHand({ sessionId, agenda }: { sessionId: string; agenda: readonly AgendaItem[] }) {
  const { say } = useWords();
  const change = useAgendaChange('agenda.change', sessionId);
  if (agenda.length === 0) return null;
  return (
    <section className={styles.agenda} aria-label={say('sessions.agenda.done')}>
      <Title order={3} size="h5">
        {say('sessions.agenda')}
      </Title>
      <ul className={styles.checks}>
        {agenda.map(({ id, text, talkedAbout }) => (
          <li key={id}>
            <Checkbox
              // shown at once, before it is written
              checked={
                change.isPending && change.variables.id === id ? change.variables.talkedAbout : talkedAbout
              }
              label={text}
              onChange={(event) => change.mutate({ id, text, talkedAbout: event.currentTarget.checked })}
            />
          </li>
        ))}
      </ul>
      <Failure error={change.error} />
    </section>
  );
}
