/** A folder name made from the words a mentor chose: letters, digits, spaces and hyphens of any script, never a path. */
export function vaultNameOf(name: string): string {
  const safe = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} -]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return safe === '' ? 'Vault' : safe.slice(0, 60);
}
