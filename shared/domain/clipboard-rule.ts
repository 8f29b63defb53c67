import { z } from 'zod';

/** After how many seconds a copy from a private note is taken off the clipboard; null for only when the vault is locked. */
export const clearClipboardAfter = z.int().min(10).max(300).nullable();
export const usualClearClipboardAfter = 60;
