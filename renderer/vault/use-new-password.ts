import { useRef, useState } from 'react';
import { useWords } from '../app/words.tsx';
import { noPassword, passwordProblems } from './new-password-problems.ts';
import { usePasswordStrength } from './password-strength.ts';

/**
 * A new password being chosen in a form: what its fields need, and the password once it can be taken.
 *
 * @param known words that someone who guesses would try first
 */
export function useNewPassword(known: readonly string[]) {
  const { say } = useWords();
  const [value, setValue] = useState(noPassword);
  const [tried, setTried] = useState(false);
  const strength = usePasswordStrength(value.password, known);
  const passwordRef = useRef<HTMLInputElement>(null);
  const againRef = useRef<HTMLInputElement>(null);
  const found = passwordProblems({ ...value, strength });
  const shown = (field: keyof typeof found) => {
    const problem = tried ? found[field] : undefined;
    return problem === undefined ? undefined : say(problem);
  };
  return {
    fields: {
      value,
      onChange: setValue,
      strength,
      problem: shown('password'),
      againProblem: shown('again'),
      passwordRef,
      againRef,
    },
    /** The password, or null after moving to what is wrong with it. */
    take: (): string | null => {
      setTried(true);
      if (found.password !== undefined) passwordRef.current?.focus();
      else if (found.again !== undefined) againRef.current?.focus();
      else return value.password;
      return null;
    },
  };
}
