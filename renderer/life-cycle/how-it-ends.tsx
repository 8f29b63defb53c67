import { NativeSelect } from '@mantine/core';
import { begunBy, endingKind } from '../../shared/domain/life-cycle.ts';
import { useWords } from '../app/words.tsx';
import styles from './life-cycle.module.css';

interface Choice {
  readonly id: string;
  readonly value: string | null;
  readonly error: string | undefined;
}

/** The kind of ending and who began it: both may be left open, and none of them lays blame. */
export function HowItEnds({
  kind,
  by,
  onKind,
  onBy,
}: {
  kind: Choice;
  by: Choice;
  onKind: (kind: (typeof endingKind.options)[number] | null) => void;
  onBy: (by: (typeof begunBy.options)[number] | null) => void;
}) {
  const { say } = useWords();
  const unsaid = { value: '', label: say('lifeCycle.unsaid') };
  return (
    <div className={styles.pair}>
      <NativeSelect
        size="md"
        id={kind.id}
        error={kind.error}
        label={say('lifeCycle.endingKind')}
        value={kind.value ?? ''}
        data={[
          unsaid,
          ...endingKind.options.map((value) => ({ value, label: say(`lifeCycle.ending.${value}`) })),
        ]}
        onChange={(event) => onKind(endingKind.safeParse(event.currentTarget.value).data ?? null)}
      />
      <NativeSelect
        size="md"
        id={by.id}
        error={by.error}
        label={say('lifeCycle.begunBy')}
        value={by.value ?? ''}
        data={[
          unsaid,
          ...begunBy.options.map((value) => ({ value, label: say(`lifeCycle.begunBy.${value}`) })),
        ]}
        onChange={(event) => onBy(begunBy.safeParse(event.currentTarget.value).data ?? null)}
      />
    </div>
  );
}
