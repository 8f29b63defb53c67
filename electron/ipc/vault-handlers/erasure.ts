import { eraseMentee, readErasure } from '../../records/erasure/erase-mentee.ts';
import type { VaultHandlers } from './handlers.ts';

/** Erasing a mentee, and what that would mean. */
export const erasureHandlers = {
  'erasure.read': ({ db }, input) => readErasure(db, input),
  'erasure.erase': eraseMentee,
} satisfies Partial<VaultHandlers>;
