import { z } from 'zod';
import { type SearchHit, type SearchKind, searchHit, searchKind } from '../../../shared/domain/search.ts';
import { readSearchQuery, toMatchExpression } from '../../../shared/domain/search-query.ts';
import { hasHit, makeSnippet } from '../../../shared/domain/search-snippet.ts';
import { readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import type { WriteContext } from '../write-context.ts';
import { settleSearch } from './settle-search.ts';

/**
 * Two phases: the index alone ranks and keeps the best twenty, and only for those are the texts read. Joining every hit
 * would decrypt every text that holds a common word, about twenty times slower. The filter is no look-up by rowid (the
 * `+` says so): that would run the whole match once for every row of the mentee.
 */
const describe = sql`
  SELECT t.kind, t.subject_id AS subjectId, t.mentee_id AS menteeId, m.alias AS menteeAlias, t.audience, t.title,
    t.body, coalesce(s.number, c.number) AS number, coalesce(s.date, c.agreed_on, v.reviewed_on) AS "on",
    k.goal_id AS goalId, k.session_id AS sessionId
  FROM best
  JOIN search_texts t ON t.id = best.id
  JOIN mentees m ON m.id = t.mentee_id
  LEFT JOIN sessions s ON t.kind IN ('session-record', 'private-note') AND s.id = t.subject_id
  LEFT JOIN reviews v ON t.kind = 'review' AND v.id = t.subject_id
  LEFT JOIN contract_versions c ON t.kind = 'contract' AND c.id = t.subject_id
  LEFT JOIN contributions k ON t.kind = 'contribution' AND k.id = t.subject_id
  ORDER BY best.score, best.id DESC`;

const everywhere = sql`
  WITH best AS MATERIALIZED (
    SELECT rowid AS id, rank AS score FROM search_index WHERE search_index MATCH :match ORDER BY rank LIMIT 20
  ) ${describe}`;

const within = sql`
  WITH best AS MATERIALIZED (
    SELECT rowid AS id, rank AS score FROM search_index
    WHERE search_index MATCH :match AND +rowid IN (
      SELECT id FROM search_texts
      WHERE (:menteeId IS NULL OR mentee_id = :menteeId) AND kind IN (SELECT value FROM json_each(:kinds))
    )
    ORDER BY rank LIMIT 20
  ) ${describe}`;

const hitRow = searchHit.omit({ snippet: true }).extend({ body: z.string() });

/**
 * The twenty best hits for what a person typed, best first: every word must occur, the last one may be the beginning of
 * a longer word, words in double quotes stand together. Diacritics and case make no difference.
 * @returns no hits for fewer than two characters, or for no word at all
 */
export function search(
  context: WriteContext,
  { text, menteeId, kinds }: { text: string; menteeId: string | null; kinds: readonly SearchKind[] | null },
): SearchHit[] {
  const terms = readSearchQuery(text);
  if (terms.length === 0) return [];
  settleSearch(context);
  const { db } = context;
  const match = toMatchExpression(terms);
  const rows =
    menteeId === null && kinds === null
      ? db.prepare(everywhere).all({ match })
      : db.prepare(within).all({ match, menteeId, kinds: JSON.stringify(kinds ?? searchKind.options) });
  return readRows(hitRow, rows).map(({ body, ...hit }) => ({
    ...hit,
    snippet: makeSnippet(
      body === '' || (!hasHit(body, terms) && hasHit(hit.title, terms)) ? hit.title : body,
      terms,
    ),
  }));
}
