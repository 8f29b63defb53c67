/** Only the fields that say something. */
export function said<T extends Record<string, string | number | null>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], null> } {
  const spoken = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(spoken) as { [K in keyof T]?: Exclude<T[K], null> };
}
