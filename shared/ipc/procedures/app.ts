import { z } from 'zod';
import { clearClipboardAfter, usualClearClipboardAfter } from '../../domain/clipboard-rule.ts';
import { lockAfterMinutes, usualLockAfterMinutes } from '../../domain/lock-rule.ts';
import { appProcedure } from '../procedure.ts';

export const colourScheme = z.enum(['light', 'dark', 'system']);
export type ColourScheme = z.infer<typeof colourScheme>;

/** Choices that belong to this computer, not to a vault. */
export const appSettings = z.object({
  colourScheme: colourScheme.default('system'),
  /** Minutes without a key or a movement after which the vault locks; null for never. */
  lockAfter: lockAfterMinutes.default(usualLockAfterMinutes),
  /** Seconds after which a copy from a private note is taken off the clipboard; null for only at a lock. */
  clearClipboardAfter: clearClipboardAfter.default(usualClearClipboardAfter),
  /** Whether the screen, once turned to a mentee, is turned back only with the vault's password. */
  askToTurnBack: z.boolean().default(false),
});
export type AppSettings = z.infer<typeof appSettings>;

/** The choices of someone who has made none. */
export const usualSettings: AppSettings = appSettings.parse({});

export const appProcedures = {
  'app.info': appProcedure(z.void(), z.object({ version: z.string(), tryingOut: z.boolean() })),
  'app.settings': appProcedure(z.void(), appSettings),
  /** Changes what is named; the rest stays as it is. */
  'app.changeSettings': appProcedure(
    z.object({
      colourScheme: colourScheme.optional(),
      lockAfter: lockAfterMinutes.optional(),
      clearClipboardAfter: clearClipboardAfter.optional(),
      askToTurnBack: z.boolean().optional(),
    }),
    appSettings,
    ['file.diskFull', 'file.readOnly', 'file.io'],
  ),
  /**
   * What is likely to be asked next can begin at once: the screen on which files are looked at is there, or the pointer is on
   * what makes a document. For null that screen is left.
   */
  'jobs.expect': appProcedure(
    z.object({ kind: z.enum(['verification', 'countersign', 'document']).nullable() }),
    z.void(),
  ),
  'jobs.cancel': appProcedure(z.object({ jobId: z.string() }), z.void()),
};
