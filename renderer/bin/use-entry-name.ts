import type { BinEntry } from '../../shared/domain/bin.ts';
import { useWords } from '../app/words.tsx';

/** What a thing in the bin is called; a session goes by its day. */
export function useEntryName(): (entry: BinEntry) => string {
  const { say, sayDate } = useWords();
  return ({ kind, title }) => (kind === 'session' ? say('bin.sessionOf', { date: sayDate(title) }) : title);
}
