import type { PasswordStrength } from '../../shared/domain/password.ts';
import type { WordId } from '../../shared/words/index.ts';
import { passwordProblems } from './new-password-problems.ts';

interface NewVault {
  readonly name: string;
  readonly mentorName: string;
  readonly password: string;
  readonly again: string;
  /** A password that is readable on screen need not be typed twice. */
  readonly shown: boolean;
  readonly strength: Pick<PasswordStrength, 'acceptable'> | undefined;
  /** `undefined` while a folder is wanted but not chosen yet. */
  readonly place: unknown;
}

type Field = 'mentorName' | 'name' | 'password' | 'again' | 'place';
type Problems = Partial<Record<Field, WordId>>;

/** The fields in the order in which they stand on the screen. */
const order: readonly Field[] = ['mentorName', 'name', 'password', 'again', 'place'];

/** What keeps a vault from being created, as the words shown at each field. */
export function problemsOf(vault: NewVault): Problems {
  const problems: Problems = {};
  if (vault.mentorName.trim() === '') problems.mentorName = 'vault.create.mentorMissing';
  if (vault.name.trim() === '') problems.name = 'vault.create.nameMissing';
  Object.assign(problems, passwordProblems(vault));
  if (vault.place === undefined) problems.place = 'vault.create.chooseMissing';
  return problems;
}

/** The field that should have the focus. */
export function firstProblem(problems: Problems): Field | undefined {
  return order.find((field) => problems[field] !== undefined);
}
