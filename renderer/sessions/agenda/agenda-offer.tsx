import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type AgendaEntry, agendaSource } from '../../../shared/domain/agenda.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../phases.module.css';

/** What is open from before, by where it comes from; each is put on the agenda with one press. */
export function AgendaOffer({
  entries,
  onTake,
}: {
  entries: readonly AgendaEntry[];
  onTake: (entry: AgendaEntry) => void;
}) {
  const { say } = useWords();
  if (entries.length === 0) {
    return <Text c="var(--ink-soft)">{say('sessions.agenda.offerNone')}</Text>;
  }
  return (
    <div className={styles.offer}>
      {agendaSource.options.map((source) => {
        const own = entries.filter((entry) => entry.source === source);
        if (own.length === 0) return null;
        return (
          <div key={source}>
            <Text size="sm" fw={600}>
              {say(`sessions.agenda.source.${source}`)}
            </Text>
            <ul>
              {own.map((entry) => (
                <li key={entry.sourceId ?? entry.text} className={styles.item}>
                  <span className={styles.itemText}>{entry.text}</span>
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconPlus size={15} aria-hidden />}
                    aria-label={say('sessions.agenda.take', { text: entry.text })}
                    onClick={() => onTake(entry)}
                  >
                    {say('sessions.agenda.addSubmit')}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
