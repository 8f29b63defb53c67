import { codeOf } from '../vault/errors.ts';

/**
 * Describes an unexpected error without anything it may quote from the vault: its class, its code and the first
 * line of our own code on its stack. Messages of SQLite, zod and JSON can hold a mentor's words, so they are left out.
 */
export function describeFault(name: string, error: unknown): string {
  if (!(error instanceof Error)) return `${name}: a value that is no error was thrown`;
  const code = codeOf(error);
  const place = /\(?([^()\s]+:\d+:\d+)\)?\s*$/m.exec(error.stack?.split('\n').slice(1).join('\n') ?? '')?.[1];
  return [name, error.name, code, place?.split(/[\\/]/).at(-1)].filter(Boolean).join(' ');
}
