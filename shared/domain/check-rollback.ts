import { z } from 'zod';
import { instant } from './time.ts';

/** How far a vault has come. */
export const vaultStanding = z.object({
  /** Only grows; every time the vault is closed with something changed. */
  generation: z.int(),
  /** The number of the chain's last link, and that link in hex. */
  sequence: z.int(),
  head: z.string(),
});
export type VaultStanding = z.infer<typeof vaultStanding>;

/** How far a vault had come when this computer saw it last; kept outside the vault. */
export const seenStanding = vaultStanding.extend({ at: instant });
export type SeenStanding = z.infer<typeof seenStanding>;

/**
 * Whether an older vault was put in the place of a newer one.
 *
 * @param seen how far it had come when it was seen last; null when it was never seen
 * @param now how far it has come
 * @param linkThen the vault's own link with the number of the head that was seen; null when it has not come so far
 * @returns `older`: it is at an earlier point than it was. `another`: from an earlier point on it went another way, as a
 * copy does that was used elsewhere. null: it is what was seen, or what became of it.
 */
export function compareStanding(
  seen: SeenStanding | null,
  now: VaultStanding,
  linkThen: string | null,
): 'older' | 'another' | null {
  if (seen === null) return null;
  if (linkThen !== null && linkThen !== seen.head) return 'another';
  return now.generation < seen.generation || linkThen === null ? 'older' : null;
}
