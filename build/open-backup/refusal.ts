import { createIntl } from '@formatjs/intl';
import { describeFault } from '../../electron/ipc/fault.ts';
import { toAlcoveError } from '../../electron/vault/errors.ts';
import { AlcoveError, type ErrorCode } from '../../shared/ipc/errors.ts';
import { language, words } from '../../shared/words/index.ts';

/** What the process ends with. FORMAT.md lists them. */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  usage: 2,
  secret: 3,
  backup: 4,
  newer: 5,
  files: 6,
  cancelled: 130,
} as const;
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const meanings: readonly (readonly [RegExp, ExitCode])[] = [
  [/^(backup|vault)\.newer$/, exitCodes.newer],
  [/^(password|code)\./, exitCodes.secret],
  [/^(file\.|vault\.exists$)/, exitCodes.files],
  [/^(backup|vault|record|document)\./, exitCodes.backup],
  [/^cancelled$/, exitCodes.cancelled],
];

const intl = createIntl({ locale: language, messages: words });

/** One sentence for what went wrong, with its code, and what the process ends with. */
export function refusalOf(error: unknown): { sentence: string; exitCode: ExitCode } {
  const named = toAlcoveError(error);
  if (!(named instanceof AlcoveError))
    return {
      sentence: describeFault('Something unexpected happened:', error),
      exitCode: exitCodes.unexpected,
    };
  const { code, facts = {} } = named;
  const found = meanings.find(([pattern]) => pattern.test(code));
  return { sentence: `${sentenceOf(code, facts)} (${code})`, exitCode: found?.[1] ?? exitCodes.unexpected };
}

/** Where the app's sentence points at something on its screen, the same in words. */
function sentenceOf(code: ErrorCode, facts: NonNullable<AlcoveError['facts']>): string {
  if (code === 'code.mistyped')
    return `Something in this recovery code is mistyped. Compare these groups with your paper: ${facts.groups}.`;
  if (code === 'password.wrong')
    return 'This password does not open the backup. It takes the password of the day it was made, or the recovery code of that day.';
  if (code === 'code.wrong')
    return 'This is a recovery code, but not of this backup. It takes the code of the day it was made, or the password of that day.';
  return intl.formatMessage({ id: `error.${code}` }, facts);
}
