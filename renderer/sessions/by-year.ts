import type { ListedSession } from '../../shared/domain/session.ts';

/** Sessions in their years, in the order in which they come. */
export function byYear<S extends Pick<ListedSession, 'date'>>(
  sessions: readonly S[],
): { readonly year: string; readonly sessions: readonly S[] }[] {
  const years = Map.groupBy(sessions, ({ date }) => date.slice(0, 4));
  return [...years].map(([year, own]) => ({ year, sessions: own }));
}
