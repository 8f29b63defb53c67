import { listSignedDocuments } from '../../records/signed-documents/signed-documents.ts';
import type { VaultHandlers } from './handlers.ts';

/** Documents that were signed and saved. */
export const documentHandlers = {
  'documents.list': ({ db }, { menteeId }) => listSignedDocuments(db, menteeId),
} satisfies Partial<VaultHandlers>;
