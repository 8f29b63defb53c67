import type { PasswordStrength } from '../../shared/domain/password.ts';
import type { WordId } from '../../shared/words/index.ts';

export interface NewPasswordValue {
  readonly password: string;
  readonly again: string;
  /** The password is readable on screen, so that it need not be typed twice. */
  readonly shown: boolean;
}

export const noPassword: NewPasswordValue = { password: '', again: '', shown: false };

interface ChosenPassword extends NewPasswordValue {
  readonly strength: Pick<PasswordStrength, 'acceptable'> | undefined;
}

export interface PasswordProblems {
  password?: WordId;
  again?: WordId;
}

/** What keeps a password from being taken, as the words shown at its two fields. */
export function passwordProblems({ password, again, shown, strength }: ChosenPassword): PasswordProblems {
  const problems: PasswordProblems = {};
  if (password === '') problems.password = 'error.password.empty';
  else if (strength?.acceptable === false) problems.password = 'error.password.weak';
  if (!shown && again !== password) problems.again = 'vault.create.different';
  return problems;
}
