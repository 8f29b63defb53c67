import { search } from '../../../electron/records/search/search.ts';
import { type Measured, takeTurns } from '../measure.ts';
import type { BenchVault } from '../vault.ts';

const rank = `WITH best AS MATERIALIZED (SELECT rowid AS id FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 20)
  SELECT t.title, t.body FROM best JOIN search_texts t ON t.id = best.id`;

const cases = [
  ['search a common word', 'supervision', '"supervision"*', 2],
  // a few milliseconds either way; most of ours is making twenty readable snippets
  ['search a rare word', 'w4711', '"w4711"*', 10],
] as const;

/** Searching, against the same ranking in plain SQLite without snippets. */
export async function measureSearch({ context, plain, notes }: BenchVault): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [name, text, match, budget] of cases) {
    const times = await takeTurns(
      15,
      () => search(context, { text, menteeId: null, kinds: null }),
      () => plain.prepare(rank).all(match),
    );
    measured.push({
      name: `${name} in ${notes} notes`,
      floor: 'same rank in plain SQLite',
      budget,
      ...times,
    });
  }
  return measured;
}
