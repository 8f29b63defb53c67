/** The list with one thing taken from its place and put at another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const taken = list.slice(from, from + 1);
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...taken, ...rest.slice(to)];
}
