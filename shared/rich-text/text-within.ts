/** Every piece of text inside a node of unknown shape, in reading order: one string per run of text. */
export function textWithin(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textWithin);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : [];
  const inside = 'content' in value ? textWithin(value.content) : [];
  return [...own, ...inside];
}
