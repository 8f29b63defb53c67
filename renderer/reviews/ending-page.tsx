import { Text, Title } from '@mantine/core';
import type { Ending } from '../../shared/domain/ending.ts';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { PrivateOnly, useTurned } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { ClosingStatementPart } from './closing-statement-part.tsx';
import { EndingForm } from './ending-form.tsx';
import { EndingView } from './ending-view.tsx';
import styles from './reviews.module.css';

/** What the two take with them and what comes next; the closing statement; and earlier endings. */
export function EndingPage({ mentee, endings }: { mentee: Mentee; endings: readonly Ending[] }) {
  const { say } = useWords();
  const turned = useTurned();
  const current = endings.find((ending) => ending.current);
  return (
    <div className={styles.ending}>
      <div>
        <Title order={2}>{say('ending.title')}</Title>
        <Text c="var(--ink-soft)" maw="60ch" mt="xs">
          {say('ending.lead')}
        </Text>
      </div>
      {turned ? (
        current !== undefined && <EndingView ending={current} />
      ) : (
        <EndingForm mentee={mentee} ending={current} />
      )}
      <ClosingStatementPart mentee={mentee} statement={current?.statement ?? null} />
      <PrivateOnly>
        {endings
          .filter((ending) => !ending.current)
          .map((ending) => (
            <details key={ending.id} className={styles.earlier}>
              <summary>{say('ending.earlier', { number: ending.number })}</summary>
              <EndingView ending={ending} />
            </details>
          ))}
      </PrivateOnly>
    </div>
  );
}
