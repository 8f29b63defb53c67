import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { keptDocument } from '../../domain/kept-document.ts';
import { portfolioParts } from '../../domain/portfolio.ts';
import { vaultProcedure } from '../procedure.ts';

/** What there is of a mentee's documents, and what can be made of them. */
export const keptDocumentProcedures = {
  /** Everything that was signed, saved or scanned for a mentee, newest first. */
  'documents.kept': vaultProcedure(z.object({ menteeId: id }), z.array(keptDocument)),
  'portfolio.parts': vaultProcedure(z.object({ menteeId: id }), portfolioParts),
};
