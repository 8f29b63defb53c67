import { z } from 'zod';
import { vaultState } from './procedures/vault.ts';

export const jobPhase = z.enum([
  'preparing',
  'copying',
  'checking',
  'writing',
  'restoring',
  // of the vault's check, after the pages
  'structure',
  'search',
  'chain',
  'contents',
]);
export type JobPhase = z.infer<typeof jobPhase>;

export const menuCommand = z.enum([
  'search',
  'new-session',
  'turn',
  'lock',
  'home',
  'back-up',
  'verify-record',
  'shortcuts',
]);
export type MenuCommand = z.infer<typeof menuCommand>;

/** What main tells the page, unasked. */
export const events = {
  'vault.state': vaultState,
  'job.progress': z.object({ jobId: z.string(), phase: jobPhase, fraction: z.number().min(0).max(1) }),
  /**
   * Show nothing any more and say so with `app.blanked`; write everything that is pending, then say so with
   * `app.written`. The page is ended after it.
   */
  'app.lock': z.object({ token: z.string() }),
  'menu.command': z.object({ command: menuCommand }),
};

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>;
