import { listKeptDocuments } from '../../records/kept-documents/kept-documents.ts';
import { listPortfolioParts } from '../../records/portfolio/list-parts.ts';
import type { VaultHandlers } from './handlers.ts';

/** What there is of a mentee's documents, and what a portfolio can be put together from. */
export const keptDocumentHandlers = {
  'documents.kept': ({ db }, { menteeId }) => listKeptDocuments(db, menteeId),
  'portfolio.parts': ({ db }, { menteeId }) => listPortfolioParts(db, menteeId),
} satisfies Partial<VaultHandlers>;
