/** A fingerprint in capital groups of four, so that two people can compare it aloud: `9F3A 04C1 …`. */
export function inGroups(hex: string): string {
  return (
    hex
      .replaceAll(/[^0-9a-f]/gi, '')
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(' ');
}
