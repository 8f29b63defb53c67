import { z } from 'zod';

/** What can leave as a signed PDF. */
export const documentKind = z.enum([
  'session-record',
  'contract',
  'goals-sheet',
  'closing-statement',
  'portfolio',
]);
export type DocumentKindName = z.infer<typeof documentKind>;
