import { z } from 'zod';
import { action, actionDraft } from '../../domain/action.ts';
import { id, optionalText } from '../../domain/fields.ts';
import {
  goal,
  goalDetails,
  goalOptionDetails,
  goalProgressDetails,
  goalSession,
  goalStatus,
  goalWording,
} from '../../domain/goal.ts';
import { localDate } from '../../domain/time.ts';
import { vaultProcedure } from '../procedure.ts';

/** A blank reason is handed on, so that the rule says in words that it is missing. */
const reason = z.string().trim().max(2000);

export const goalProcedures = {
  'goals.list': vaultProcedure(z.object({ menteeId: id }), z.array(goal)),
  'goals.add': vaultProcedure(z.object({ menteeId: id, details: goalDetails }), goal),
  'goals.change': vaultProcedure(z.object({ id, details: goalWording }), goal),
  'goals.addOption': vaultProcedure(z.object({ goalId: id, details: goalOptionDetails }), goal),
  'goals.changeOption': vaultProcedure(z.object({ id, details: goalOptionDetails }), goal),
  /** Writes down the mentee's choice. Needs two options at least and a reason; earlier choices are kept. */
  'goals.choose': vaultProcedure(z.object({ goalId: id, optionId: id, chosenOn: localDate, reason }), goal),
  /** Goes back to the options: the choice stays in the history, with the day and the reason. */
  'goals.reopenChoice': vaultProcedure(z.object({ goalId: id, on: localDate, reason }), goal),
  /** Moves a goal to another status. */
  'goals.move': vaultProcedure(
    z.object({ id, to: goalStatus, movedOn: localDate, words: optionalText(1000) }),
    goal,
  ),
  'goals.addProgress': vaultProcedure(z.object({ goalId: id, details: goalProgressDetails }), goal),
  'goals.changeProgress': vaultProcedure(z.object({ id, details: goalProgressDetails }), goal),
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
    z.object({ menteeId: id, sessionId: id.nullable(), details: actionDraft }),
    action,
  ),
  'actions.change': vaultProcedure(z.object({ id, details: actionDraft }), action),
};
