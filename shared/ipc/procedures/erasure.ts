import { z } from 'zod';
import { erasureExtent } from '../../domain/erasure.ts';
import { id } from '../../domain/fields.ts';
import { vaultProcedure } from '../procedure.ts';

export const erasureProcedures = {
  'erasure.read': vaultProcedure(z.object({ menteeId: id }), erasureExtent),
  /** Erases a mentee for good. The alias is what the mentor typed, to be asked twice about whom. */
  'erasure.erase': vaultProcedure(z.object({ menteeId: id, alias: z.string().trim() }), z.void()),
};
