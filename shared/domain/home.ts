import { z } from 'zod';
import { action } from './action.ts';
import { id } from './fields.ts';
import { mentee } from './mentee.ts';
import { instant, localDate } from './time.ts';

/** What a mentor wants to know between two clinics. */
export const homeOverview = z.object({
  mentees: z.array(
    mentee.extend({ sessions: z.int(), lastSession: localDate.nullable(), openActions: z.int() }),
  ),
  nextSessions: z.array(z.object({ menteeId: id, alias: z.string(), on: localDate })),
  openActions: z.array(action.extend({ alias: z.string() })),
  lastEdited: z
    .object({ menteeId: id, alias: z.string(), sessionId: id, number: z.int(), at: instant })
    .nullable(),
  minutesThisMonth: z.int(),
  lastVerifiedBackup: instant.nullable(),
});
export type HomeOverview = z.infer<typeof homeOverview>;
