import { draftConcern, listConcerns, openConcern, recordConcern } from '../../records/concerns/concerns.ts';
import type { VaultHandlers } from './handlers.ts';

/** The private concern log. */
export const concernHandlers = {
  'concerns.list': ({ db }, { menteeId }) => listConcerns(db, menteeId),
  'concerns.open': openConcern,
  'concerns.draft': draftConcern,
  'concerns.record': recordConcern,
} satisfies Partial<VaultHandlers>;
