/** Hex in groups of four, as people compare it: `f2d7 5453 …`. */
export function grouped(hex: string): string {
  return hex.match(/.{1,4}/g)?.join(' ') ?? '';
}
