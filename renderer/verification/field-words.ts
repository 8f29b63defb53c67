import { useWords } from '../app/words.tsx';

/** Names a signature by the place it stands in: Alcove's own two, or another program's. */
export function useFieldWords() {
  const { say } = useWords();
  return {
    sayField: (field: string): string =>
      field === 'Mentor' || field === 'Mentee'
        ? say(`verify.signatureOf.${field}`)
        : say('verify.signatureOf.other', { field }),
  };
}
