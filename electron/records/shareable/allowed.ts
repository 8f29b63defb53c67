import type { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** What was gathered, once its allow-list has seen all of it. @throws AlcoveError `record.invalid` for what does not fit */
export function allowed<S extends z.ZodType>(schema: S, gathered: z.input<S>): z.output<S> {
  const parsed = schema.safeParse(gathered);
  if (!parsed.success) throw new AlcoveError('record.invalid');
  return parsed.data;
}
