import { isDeviceName } from '../../shared/domain/device-name.ts';

/** What is left of a character that was cut in half. */
const halfCut = /[\ud800-\udbff]$/;

/** In UTF-16 units: with what Alcove adds for a vault of before, at most 255 bytes in any script. */
const longest = 60;

/**
 * A folder name made from the words a mentor chose: letters with their marks, digits, spaces and hyphens of any script,
 * never a path.
 */
export function vaultNameOf(name: string): string {
  const safe = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N} -]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (safe === '') return 'Vault';
  return isDeviceName(safe) ? `Vault ${safe}` : safe.slice(0, longest).replace(halfCut, '').trim();
}
