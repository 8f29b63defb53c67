import { z } from 'zod';
import { action, actionDetails } from '../../domain/action.ts';
import { id } from '../../domain/fields.ts';
import { goal, goalDetails, goalOptionDetails, goalSession } from '../../domain/goal.ts';
import { localDate } from '../../domain/time.ts';
import { vaultProcedure } from '../procedure.ts';

export const goalProcedures = {
  'goals.list': vaultProcedure(z.object({ menteeId: id }), z.array(goal)),
  'goals.add': vaultProcedure(z.object({ menteeId: id, details: goalDetails }), goal),
  'goals.change': vaultProcedure(z.object({ id, details: goalDetails }), goal),
  'goals.addOption': vaultProcedure(z.object({ goalId: id, details: goalOptionDetails }), goal),
  'goals.changeOption': vaultProcedure(z.object({ id, details: goalOptionDetails }), goal),
  /** Writes down the mentee's choice. Needs two options at least; earlier choices are kept. */
  'goals.choose': vaultProcedure(
    z.object({ goalId: id, optionId: id, chosenOn: localDate, reason: z.string().trim().min(1).max(2000) }),
    goal,
  ),
  /** The ids of the goals that a session spoke of. */
  'goals.spokenOf': vaultProcedure(z.object({ sessionId: id }), z.array(id)),
  /** The sessions that spoke of a goal, newest first. */
  'goals.sessions': vaultProcedure(z.object({ goalId: id }), z.array(goalSession)),
  'goals.markSpokenOf': vaultProcedure(
    z.object({ sessionId: id, goalId: id, spokenOf: z.boolean() }),
    z.array(id),
  ),
  'actions.list': vaultProcedure(z.object({ menteeId: id }), z.array(action)),
  'actions.add': vaultProcedure(
    z.object({ menteeId: id, sessionId: id.nullable(), details: actionDetails }),
    action,
  ),
  'actions.change': vaultProcedure(z.object({ id, details: actionDetails }), action),
};
