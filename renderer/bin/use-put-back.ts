import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { BinEntry } from '../../shared/domain/bin.ts';
import { call } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { toAlcoveError } from '../ui/failure.tsx';
import { showUndo } from '../ui/undo-notice.tsx';

/** Says that something is in the bin now, with a way back in the same breath. */
export function usePutBack(): (entry: BinEntry, onPutBack?: () => void) => void {
  const { say, sayError } = useWords();
  const queries = useQueryClient();
  const putBack = async (id: string, onPutBack?: () => void) => {
    try {
      await call('bin.putBack', { id });
      await queries.invalidateQueries();
      onPutBack?.();
    } catch (error) {
      notifications.show({ message: sayError(toAlcoveError(error)) });
    }
  };
  return (entry, onPutBack) =>
    showUndo({
      message: say(`bin.deleted.${entry.kind}`),
      act: say('bin.undo'),
      onUndo: () => void putBack(entry.id, onPutBack),
    });
}
