import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AcceptedIdentifier } from '../../shared/domain/identifiers/accepted.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { call } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { acceptedReads } from './accepted-reads.ts';

/** Remembers that something found is all right, and offers to take that back. */
export function useAccept() {
  const { say } = useWords();
  const queries = useQueryClient();
  const readAnew = () =>
    Promise.all(acceptedReads.map((name) => queries.invalidateQueries({ queryKey: [name] })));
  return useMutation<AcceptedIdentifier, AlcoveError, CallInput<'identifiers.accept'>>({
    mutationFn: (found) => call('identifiers.accept', found),
    onSuccess: async ({ id }, { text }) => {
      await readAnew();
      showUndo({
        message: say('identifiers.acceptedNow', { text }),
        act: say('identifiers.undo'),
        onUndo: () => void call('identifiers.takeBack', { id }).finally(readAnew),
      });
    },
  });
}
