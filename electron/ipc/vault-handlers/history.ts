import { readVersion } from '../../records/documents/document-versions.ts';
import { listHistory, restoreVersion } from '../../records/documents/history.ts';
import type { VaultHandlers } from './handlers.ts';

/** The history of every document. */
export const historyHandlers = {
  'history.list': ({ db }, ref) => listHistory(db, ref),
  'history.read': ({ db }, ref) => readVersion(db, ref),
  'history.restore': restoreVersion,
} satisfies Partial<VaultHandlers>;
