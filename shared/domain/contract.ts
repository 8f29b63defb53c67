import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import { id } from './fields.ts';
import { instant, localDate } from './time.ts';

/** The starting texts a contract can be drafted from; the words stand in the message catalogue. */
export const contractTemplate = z.enum(['full', 'short', 'informal']);
export type ContractTemplate = z.infer<typeof contractTemplate>;

export const contractStatus = z.enum(['draft', 'agreed']);

/** One version of the agreed terms. An agreed version is sealed: later changes are a new version. */
export const contractVersion = z.object({
  id,
  menteeId: id,
  number: z.int().min(1),
  template: contractTemplate,
  status: contractStatus,
  document: richDocument,
  revision: z.int().min(0),
  agreedOn: localDate.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type ContractVersion = z.infer<typeof contractVersion>;
