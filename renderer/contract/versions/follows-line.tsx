import { Text } from '@mantine/core';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { useWords } from '../../app/words.tsx';

/** Names the version that this one replaces, and why; nothing for the first. */
export function FollowsLine({ version: { follows, change } }: { version: ContractVersion }) {
  const { say } = useWords();
  if (follows === null) return null;
  return (
    <Text size="sm">
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
