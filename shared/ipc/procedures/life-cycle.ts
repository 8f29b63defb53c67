import { z } from 'zod';
import { id } from '../../domain/fields.ts';
import { lifeCycle, stepTaken, waiverDetails } from '../../domain/life-cycle.ts';
import { vaultProcedure } from '../procedure.ts';

export const lifeCycleProcedures = {
  /** Where a relationship stands, how it came there, and which steps lead on, each with what is missing for it. */
  'lifeCycle.read': vaultProcedure(z.object({ menteeId: id }), lifeCycle),
  'lifeCycle.move': vaultProcedure(z.object({ menteeId: id, taken: stepTaken }), lifeCycle),
  /** Notes that the two go without documents; the relationship becomes active if nothing else is missing. */
  'lifeCycle.waive': vaultProcedure(z.object({ menteeId: id, details: waiverDetails }), lifeCycle),
};
