import { z } from 'zod';
import { id, line, optionalText } from './fields.ts';
import { instant, localDate } from './time.ts';

export const actionOwner = z.enum(['mentee', 'mentor']);
export type ActionOwner = z.infer<typeof actionOwner>;
export const actionStatus = z.enum(['open', 'done', 'dropped']);
export type ActionStatus = z.infer<typeof actionStatus>;

/** A next step with an owner. An open action is carried into later sessions until it is done or dropped. */
export const actionDetails = z.object({
  title: line(300),
  owner: actionOwner,
  due: localDate.nullable(),
  status: actionStatus,
  outcome: optionalText(1000),
});
export type ActionDetails = z.infer<typeof actionDetails>;

export const action = actionDetails.extend({
  id,
  menteeId: id,
  sessionId: id.nullable(),
  /** When it was done or dropped; null while it is open. */
  closedAt: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Action = z.infer<typeof action>;
