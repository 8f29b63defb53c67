import { z } from 'zod';
import { change } from '../vault/changes.ts';
import type { Ledger } from '../vault/ledger.ts';

const numbered = z.object({ number: z.int(), state: z.enum(['begun', 'done']) });

/** The changes among what was said. */
export function noteChanges(ledger: Ledger, said: readonly unknown[]): void {
  for (const each of said) {
    const parsed = change.safeParse(each);
    if (parsed.success) ledger.note(parsed.data);
  }
}

/** The numbers of the things that were said to be done, and of those that were begun and not said to be done. */
export function sortOut(said: readonly unknown[]): { done: number[]; interrupted: number[] } {
  const steps = said.flatMap((each) => {
    const parsed = numbered.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
  const of = (state: string) => steps.filter((step) => step.state === state).map(({ number }) => number);
  const done = of('done');
  return { done, interrupted: of('begun').filter((number) => !done.includes(number)) };
}

const refusal = z.object({ refused: z.string() });

/** The codes with which something was refused. */
export const refusalsIn = (said: readonly unknown[]): string[] =>
  said.flatMap((each) => refusal.safeParse(each).data?.refused ?? []);

export const wasRefused = (said: readonly unknown[]): boolean => refusalsIn(said).length > 0;
