import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import { contractTemplate } from './contract.ts';
import { id, line } from './fields.ts';
import { instant } from './time.ts';

export const templateName = line(80);

/** A starting text of the mentor's own. Contracts take a copy of it: what becomes of it later changes none of them. */
export const ownContractTemplate = z.object({
  id,
  name: templateName,
  /** The built-in text that it began with, or that of the contract it was made from. */
  base: contractTemplate,
  document: richDocument,
  revision: z.int().min(0),
  /** Since when it is no longer offered. */
  retiredAt: instant.nullable(),
  updatedAt: instant,
});
export type OwnContractTemplate = z.infer<typeof ownContractTemplate>;
