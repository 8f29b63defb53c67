import { z } from 'zod';
import { contribution, contributionDetails, contributionPlace } from '../../domain/contribution.ts';
import { id } from '../../domain/fields.ts';
import { vaultProcedure } from '../procedure.ts';

export const contributionProcedures = {
  'contributions.ofGoal': vaultProcedure(z.object({ goalId: id }), z.array(contribution)),
  'contributions.ofSession': vaultProcedure(z.object({ sessionId: id }), z.array(contribution)),
  'contributions.add': vaultProcedure(
    z.object({ menteeId: id, place: contributionPlace, details: contributionDetails }),
    contribution,
  ),
  'contributions.change': vaultProcedure(
    z.object({ id, place: contributionPlace, details: contributionDetails }),
    contribution,
  ),
};
