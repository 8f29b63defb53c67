import { z } from 'zod';
import { richDocument } from '../rich-text/document.ts';
import { contractTerms } from './contract-terms.ts';
import { id, line, optionalText } from './fields.ts';
import { instant, localDate } from './time.ts';

/** The starting texts a contract can be drafted from; the words stand in the message catalogue. */
export const contractTemplate = z.enum(['full', 'short', 'informal']);
export type ContractTemplate = z.infer<typeof contractTemplate>;

export const contractStatus = z.enum(['draft', 'agreed']);

/** How both agreed: with signatures made in Alcove, with signatures on paper, or in plain words. */
export const agreedHow = z.enum(['signed', 'on-paper', 'said']);
export type AgreedHow = z.infer<typeof agreedHow>;

/** Why a version replaces another: its terms changed, or they go on for longer. */
export const contractChange = z.object({
  kind: z.enum(['amendment', 'renewal']),
  reason: optionalText(1000),
});
export type ContractChange = z.infer<typeof contractChange>;

/** A section that was switched off, with its words, so that it can be put back where it was. */
export const sectionOff = z.object({
  heading: z.string(),
  /** The heading it stood behind; null for the beginning. */
  after: z.string().nullable(),
  document: richDocument,
});
export type SectionOff = z.infer<typeof sectionOff>;

/** One version of the agreed terms. An agreed version is sealed: later changes are a new version. */
export const contractVersion = z.object({
  id,
  menteeId: id,
  number: z.int().min(1),
  template: contractTemplate,
  /** The name that the mentor's own template had when this began with it. */
  templateName: line().nullable(),
  status: contractStatus,
  document: richDocument,
  sectionsOff: z.array(sectionOff),
  terms: contractTerms,
  revision: z.int().min(0),
  /** The number of the version that this one replaces. */
  follows: z.int().nullable(),
  change: contractChange.nullable(),
  agreedOn: localDate.nullable(),
  agreedHow: agreedHow.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type ContractVersion = z.infer<typeof contractVersion>;
