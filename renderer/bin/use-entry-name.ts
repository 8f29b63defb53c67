import type { BinEntry } from '../../shared/domain/bin.ts';
import { useWords } from '../app/words.tsx';

/** What a thing in the bin is called; a session, a review and a concern go by their day. */
export function useEntryName(): (entry: BinEntry) => string {
  const { say, sayDate } = useWords();
  return ({ kind, title }) => {
    if (kind === 'session') return say('bin.sessionOf', { date: sayDate(title) });
    if (kind === 'review') return say('bin.reviewOf', { date: sayDate(title) });
    return kind === 'concern' ? say('bin.concernOf', { date: sayDate(title) }) : title;
  };
}
