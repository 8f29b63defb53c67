import { z } from 'zod';
import { clearClipboardAfter } from '../../domain/clipboard-rule.ts';
import { place } from '../../domain/place.ts';
import { appProcedure, vaultProcedure } from '../procedure.ts';
import { vaultState } from './vault.ts';

/** Attempts on a vault that did not fit, and when the next one is let through. */
export const unlockAttempts = z.object({
  failures: z.int(),
  /** Null when the next attempt is let through now. */
  retryAt: z.iso.datetime().nullable(),
});

/** Names the lock that the page was asked for with `app.lock`. */
const token = z.object({ token: z.string() });

export const lockProcedures = {
  /** Locks the open vault. The page that asked is ended: it gets no answer that it could act on. */
  'vault.lock': appProcedure(z.void(), vaultState),
  /** The mentor does something in the window; told now and then, not at each key. */
  'app.touched': appProcedure(z.void(), z.void()),
  /** The page shows nothing of the vault any more. */
  'app.blanked': appProcedure(token, z.void()),
  /** The page has handed over everything that was pending. */
  'app.written': appProcedure(token, z.void()),
  /** Where the mentor was when the vault was locked last; null where nothing is known. */
  'place.read': vaultProcedure(z.void(), place.nullable()),
  'place.keep': vaultProcedure(place, z.void()),
  /**
   * Puts a copy from a private text on the clipboard. Returns after how many seconds it is taken off again, null for
   * when the vault is locked.
   */
  'clipboard.copyPrivate': appProcedure(
    z.object({ text: z.string().max(4_000_000), html: z.string().max(16_000_000) }),
    clearClipboardAfter,
    ['vault.locked'],
  ),
  /** Whether other programs may take pictures of the window, until the vault is locked. */
  'capture.allowed': appProcedure(z.void(), z.boolean()),
  'capture.allow': appProcedure(z.object({ allowed: z.boolean() }), z.boolean()),
  'vault.attempts': appProcedure(z.object({ ref: z.string() }), unlockAttempts, ['vault.notAVault']),
};
