import { z } from 'zod';

/** When a folder is due for a backup: after each lock, or once a day or week while the vault is open. Never on sleep. */
export const backupSchedule = z.enum(['after-lock', 'daily', 'weekly']);
export type BackupSchedule = z.infer<typeof backupSchedule>;

/** How many backups of a folder are kept: one for each of the last days, weeks (from Monday) and months. */
export const keepRule = z.object({
  daily: z.int().min(1).max(60),
  weekly: z.int().min(0).max(104),
  monthly: z.int().min(0).max(240),
});
export type KeepRule = z.infer<typeof keepRule>;

export const usualKeepRule: KeepRule = { daily: 7, weekly: 5, monthly: 12 };
