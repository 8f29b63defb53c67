import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type BinEntry, type BinKind, binDays } from '../../shared/domain/bin.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { call } from '../app/client.ts';
import { flushAll } from '../app/pending-writes.ts';
import { useWords } from '../app/words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Failure, FailureText } from '../ui/failure.tsx';
import { usePutBack } from './use-put-back.ts';

/** What the mentor may delete, and what it is called. */
export interface Deletable {
  readonly kind: BinKind;
  readonly subjectId: string;
  readonly name: string;
}

class Unsaved extends Error {}

/** Asks before something goes into the bin, and offers it back at once. */
export function DeleteDialog({
  thing,
  onClose,
  onDeleted,
  onPutBack,
}: {
  /** Undefined while nothing is asked. */
  thing: Deletable | undefined;
  onClose: () => void;
  /** Leaves the page of what is no longer there. */
  onDeleted?: () => void;
  onPutBack?: () => void;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const offerBack = usePutBack();
  const remove = useMutation<BinEntry, Error, Deletable>({
    mutationFn: async ({ kind, subjectId }) => {
      if ((await flushAll()) > 0) throw new Unsaved();
      return call('bin.delete', { kind, subjectId });
    },
    onSuccess: (entry) => {
      onDeleted?.();
      close();
      offerBack(entry, onPutBack);
      void queries.invalidateQueries();
    },
  });
  const close = () => {
    onClose();
    remove.reset();
  };
  return (
    <Confirm
      opened={thing !== undefined}
      title={thing === undefined ? '' : say(`bin.ask.${thing.kind}`)}
      act={say('bin.delete')}
      danger
      busy={remove.isPending}
      problem={thing !== undefined && <Refusal error={remove.error} kind={thing.kind} />}
      onConfirm={() => thing !== undefined && remove.mutate(thing)}
      onCancel={close}
    >
      {thing !== undefined &&
        [say(`bin.askText.${thing.kind}`, { name: thing.name }), say('bin.days', { days: binDays })].join(
          ' ',
        )}
    </Confirm>
  );
}

function Refusal({ error, kind }: { error: Error | null; kind: BinKind }): ReactNode {
  const { say } = useWords();
  if (error instanceof Unsaved) return <FailureText>{say('bin.unsaved')}</FailureText>;
  if (error instanceof AlcoveError && error.code === 'record.sealed')
    return <FailureText>{say(`bin.sealed.${kind}`)}</FailureText>;
  return <Failure error={error} />;
}
