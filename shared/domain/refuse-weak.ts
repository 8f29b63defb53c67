import { AlcoveError } from '../ipc/errors.ts';

/**
 * Refuses a password that could be guessed. `userInputs` are words that an attacker would try first. The dictionaries
 * behind it are large, and are loaded when a password is set, which is seldom.
 * @throws AlcoveError `password.empty`, `password.weak`
 */
export async function refuseWeak(password: string, userInputs: readonly string[] = []): Promise<void> {
  if (password === '') throw new AlcoveError('password.empty');
  const { passwordStrength } = await import('./password.ts');
  if (!passwordStrength(password, userInputs).acceptable) throw new AlcoveError('password.weak');
}
