import { Text } from '@mantine/core';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../contract.module.css';

/** Names the version that this one replaces, and why; nothing for the first. */
export function FollowsLine({ version: { follows, change } }: { version: ContractVersion }) {
  const { say } = useWords();
  if (follows === null) return null;
  return (
    <Text size="sm" className={styles.follows ?? ''}>
      {say('contract.follows', { kind: change?.kind ?? 'other', number: follows })}
      {change !== null && change.reason !== null && (
        <>
          {' · '}
          {say('contract.changeWhy', { reason: change.reason })}
        </>
      )}
    </Text>
  );
}
