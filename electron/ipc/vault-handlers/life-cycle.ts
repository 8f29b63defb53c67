import { moveRelationship, readLifeCycle, waiveDocuments } from '../../records/life-cycle/life-cycle.ts';
import type { VaultHandlers } from './handlers.ts';

/** Where each relationship stands. */
export const lifeCycleHandlers = {
  'lifeCycle.read': ({ db }, { menteeId }) => readLifeCycle(db, menteeId),
  'lifeCycle.move': moveRelationship,
  'lifeCycle.waive': waiveDocuments,
} satisfies Partial<VaultHandlers>;
