import { TextInput } from '@mantine/core';
import type { ComponentProps } from 'react';
import { isAliasUsed, isOver, type Mentee } from '../../shared/domain/mentee.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';

/** Whether an alias is somebody else's by now, seen from a mentee whose relationship is over. */
export function useAliasUsed(mentee: Mentee): (alias: string) => boolean {
  const mentees = useRead('mentees.list', undefined);
  return (alias) => isOver(mentee.status) && isAliasUsed(alias, mentees.data ?? [], mentee.id);
}

/** Asks for another alias, where somebody else took the mentee's while the relationship was over. */
export function OtherAlias({
  mentee,
  refused,
  ...field
}: Pick<ComponentProps<typeof TextInput>, 'id' | 'value' | 'error' | 'onChange'> & {
  mentee: Mentee;
  /** Why the step was refused, when it was tried. */
  refused: Error | null;
}) {
  const { say } = useWords();
  const used = useAliasUsed(mentee)(mentee.alias);
  const asked = refused instanceof AlcoveError && refused.facts?.rule === 'alias-used';
  if (!used && !asked) return null;
  return (
    <TextInput
      size="md"
      {...field}
      label={say('lifeCycle.otherAlias')}
      description={say('lifeCycle.otherAliasHint', { alias: mentee.alias })}
      autoComplete="off"
    />
  );
}
