import { z } from 'zod';
import type { RelationshipStatus } from './mentee.ts';

/** What erasing a mentee would take away, and what it does not reach. */
export const erasureExtent = z.object({
  sessions: z.int(),
  /** Signed files and scans that are kept in the vault. */
  files: z.int(),
  /** Backups that the register has and nobody destroyed: each still holds the mentee. */
  backups: z.int(),
});
export type ErasureExtent = z.infer<typeof erasureExtent>;

/** Only what is over can be erased: what was agreed about notes is settled by then. */
export const isOver = (status: RelationshipStatus): boolean => status === 'closed' || status === 'declined';
