import { z } from 'zod';
import { errorCodes, type Failure } from './errors.ts';

/** The schemas of what errors.ts names; apart from it, so that the start of the program has not to wait for zod. */
export const errorCode = z.enum(errorCodes);

export const failure: z.ZodType<Failure> = z.object({
  code: errorCode,
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
