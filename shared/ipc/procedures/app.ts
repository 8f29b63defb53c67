import { z } from 'zod';
import { appProcedure } from '../procedure.ts';

export const colourScheme = z.enum(['light', 'dark', 'system']);
export type ColourScheme = z.infer<typeof colourScheme>;

/** Choices that belong to this computer, not to a vault. */
export const appSettings = z.object({ colourScheme });
export type AppSettings = z.infer<typeof appSettings>;

export const appProcedures = {
  'app.info': appProcedure(z.void(), z.object({ version: z.string(), tryingOut: z.boolean() })),
  'app.settings': appProcedure(z.void(), appSettings),
  'app.changeSettings': appProcedure(appSettings, appSettings, ['file.diskFull', 'file.readOnly', 'file.io']),
  'jobs.cancel': appProcedure(z.object({ jobId: z.string() }), z.void()),
};
