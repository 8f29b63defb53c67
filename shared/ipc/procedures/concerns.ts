import { z } from 'zod';
import { concern, concernDraft, concernEntryDetails, concernStep } from '../../domain/concern.ts';
import { id } from '../../domain/fields.ts';
import { vaultProcedure } from '../procedure.ts';

export const concernProcedures = {
  'concerns.list': vaultProcedure(z.object({ menteeId: id }), z.array(concern)),
  'concerns.open': vaultProcedure(z.object({ menteeId: id, sessionId: id.nullable() }), concern),
  'concerns.draft': vaultProcedure(
    z.object({ id, step: concernStep, draft: concernDraft.nullable() }),
    concern,
  ),
  /** Append-only: what was recorded is never changed. */
  'concerns.record': vaultProcedure(z.object({ id, entry: concernEntryDetails }), concern),
};
