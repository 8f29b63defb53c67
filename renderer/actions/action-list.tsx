import { Text } from '@mantine/core';
import type { Action } from '../../shared/domain/action.ts';
import { useWords } from '../app/words.tsx';
import { ActionItem } from './action-item.tsx';
import styles from './actions.module.css';

/** Next steps with their owners; each can be changed, done or dropped in place. */
export function ActionList({
  actions,
  empty,
  today,
  saysOrigin = true,
  region,
}: {
  actions: readonly Action[];
  /** Said when there is none. */
  empty: string;
  today: string;
  /** Says of each which session it comes from; not where that is this one. */
  saysOrigin?: boolean;
  /** Names the list where the same actions also stand elsewhere on the page, so that their buttons are told apart. */
  region?: string;
}) {
  const { say } = useWords();
  if (actions.length === 0) {
    return <Text c="var(--ink-soft)">{empty}</Text>;
  }
  return (
    <ul className={styles.list} aria-label={say('actions.list')}>
      {actions.map((action) => (
        <ActionItem key={action.id} action={action} today={today} saysOrigin={saysOrigin} region={region} />
      ))}
    </ul>
  );
}
