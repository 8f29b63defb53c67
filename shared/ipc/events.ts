import { z } from 'zod';
import { vaultState } from './procedures/vault.ts';

export const jobPhase = z.enum(['preparing', 'copying', 'checking', 'writing', 'restoring']);
export type JobPhase = z.infer<typeof jobPhase>;

export const menuCommand = z.enum(['search', 'new-session', 'lock', 'home', 'back-up', 'shortcuts']);
export type MenuCommand = z.infer<typeof menuCommand>;

/** What main tells the page, unasked. */
export const events = {
  'vault.state': vaultState,
  'job.progress': z.object({ jobId: z.string(), phase: jobPhase, fraction: z.number().min(0).max(1) }),
  /** Write everything that is pending, then answer with `app.flushed` and the token. */
  'app.flush': z.object({ token: z.string() }),
  'menu.command': z.object({ command: menuCommand }),
};

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>;
