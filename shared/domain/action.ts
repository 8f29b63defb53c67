import { z } from 'zod';
import { id, line, optionalText } from './fields.ts';
import { instant, localDate } from './time.ts';

export const actionOwner = z.enum(['mentee', 'mentor']);
export type ActionOwner = z.infer<typeof actionOwner>;
export const actionStatus = z.enum(['open', 'done', 'dropped']);
export type ActionStatus = z.infer<typeof actionStatus>;

/** How sure whoever takes the step feels of it, from 1 (hardly) to 10 (quite): about the step, never about the person. */
export const confidence = z.int().min(1).max(10);
/** Below this the step may be too large: time to ask what would make it easier. */
export const sureEnough = 7;

/** A next step with an owner. An open action is carried into later sessions until it is done or dropped. */
export const actionDetails = z.object({
  title: line(300),
  owner: actionOwner,
  due: localDate.nullable(),
  status: actionStatus,
  outcome: optionalText(1000),
  /** Left out where nobody asked. */
  confidence: confidence.nullable().optional(),
  /** What would make it easier. */
  easier: optionalText(1000).optional(),
});
export type ActionDetails = z.infer<typeof actionDetails>;

/** An action as it is handed in: nobody is its owner until one is chosen. */
export const actionDraft = actionDetails.extend({ owner: actionOwner.nullable() });
export type ActionDraft = z.infer<typeof actionDraft>;

/** The draft as an action; undefined while nobody has taken it on (rule `owner-missing`). */
export function ownedAction({ owner, ...draft }: ActionDraft): ActionDetails | undefined {
  return owner === null ? undefined : { ...draft, owner };
}

/** True for a day that lies before the action was agreed: worth a second look, not a mistake by itself. */
export function isDueBeforeAgreed(due: string | null, agreedOn: string): boolean {
  return due !== null && due < agreedOn;
}

export const action = actionDetails.extend({
  id,
  menteeId: id,
  sessionId: id.nullable(),
  confidence: confidence.nullable(),
  easier: optionalText(1000),
  /** When it was done or dropped; null while it is open. */
  closedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Action = z.infer<typeof action>;
