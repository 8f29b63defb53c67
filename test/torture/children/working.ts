import { writeSync } from 'node:fs';
import { z } from 'zod';
import { toAlcoveError } from '../../../electron/vault/errors.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** Says a line and returns when the pipe has it: what was said is known, whatever happens next. */
export const say = (value: unknown): void => void writeSync(1, `${JSON.stringify(value)}\n`);

const orders = z.looseObject({ seed: z.string(), most: z.number().optional() });

/**
 * Does the same work again and again, for ever or as often as it was told to. What the product refuses in a sentence
 * of its own ends the process in order; anything else is a fault of the product and ends it with an error.
 */
export async function working<T>(
  schema: z.ZodType<T>,
  begin: (
    input: T,
    seed: string,
  ) => Promise<(number: number) => Promise<void>> | ((number: number) => Promise<void>),
): Promise<void> {
  const input: unknown = JSON.parse(process.argv[2] ?? '');
  const { seed, most = Number.POSITIVE_INFINITY } = orders.parse(input);
  try {
    const once = await begin(schema.parse(input), seed);
    say('ready');
    for (let number = 1; number <= most; number += 1) await once(number);
  } catch (error) {
    const named = toAlcoveError(error);
    if (!(named instanceof AlcoveError)) throw error;
    say({ refused: named.code });
  }
}
