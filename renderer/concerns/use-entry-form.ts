import {
  type Concern,
  type ConcernDraft,
  type ConcernRule,
  type ConcernStep,
  concernDraft,
  problemOf,
} from '../../shared/domain/concern.ts';
import { useWords } from '../app/words.tsx';
import { useForm } from '../mentees/form/use-form.ts';

const fieldOf: Readonly<Partial<Record<ConcernRule, keyof ConcernDraft>>> = {
  'concern-choice': 'choice',
  'concern-words': 'words',
  'concern-who': 'who',
  'concern-day': 'on',
};

/** The values of one entry while it is written; text fields hold '' rather than null. */
export type EntryValues = {
  choice: ConcernDraft['choice'];
  who: string;
  words: string;
  on: string | null;
};

/** The form of one entry, checked by the rules of the concern log before anything is sent. */
export function useEntryForm(
  concern: Concern,
  { step, corrects, start }: { step: ConcernStep; corrects: number | null; start: ConcernDraft },
) {
  const { say } = useWords();
  return useForm<EntryValues, typeof concernDraft>({
    schema: concernDraft,
    start: { ...start, who: start.who ?? '', words: start.words ?? '' },
    order: ['who', 'words', 'choice', 'on'],
    sentence: () => say('concerns.tooLong'),
    alsoCheck: (draft) => {
      const rule = problemOf(concern, { ...draft, step, corrects });
      const field = rule === undefined ? undefined : (fieldOf[rule] ?? 'words');
      return rule === undefined || field === undefined ? {} : { [field]: say(`rule.${rule}`) };
    },
  });
}

export type EntryForm = ReturnType<typeof useEntryForm>;
