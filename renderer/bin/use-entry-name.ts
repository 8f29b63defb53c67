import type { BinEntry } from '../../shared/domain/bin.ts';
import { transition } from '../../shared/domain/career-stage.ts';
import { useWords } from '../app/words.tsx';

/** What a thing in the bin is called; a session, a review and a concern go by their day, a mere transition by its kind. */
export function useEntryName(): (entry: BinEntry) => string {
  const { say, sayDate } = useWords();
  return ({ kind, title }) => {
    if (kind === 'session') return say('bin.sessionOf', { date: sayDate(title) });
    if (kind === 'review') return say('bin.reviewOf', { date: sayDate(title) });
    const change = kind === 'stage' ? transition.safeParse(title).data : undefined;
    if (change !== undefined) return say(`about.transition.${change}`);
    return kind === 'concern' ? say('bin.concernOf', { date: sayDate(title) }) : title;
  };
}
