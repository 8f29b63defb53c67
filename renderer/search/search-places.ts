import type { SearchHit } from '../../shared/domain/search.ts';
import { hitMarks } from '../../shared/domain/search-snippet.ts';

/** Where a found text is read: the mentee's workspace at the right tab and entry. */
export function placeOf({
  kind,
  menteeId,
  subjectId,
  goalId,
  sessionId,
}: Pick<SearchHit, 'kind' | 'menteeId' | 'subjectId' | 'goalId' | 'sessionId'>): string {
  const mentee = `/mentees/${menteeId}`;
  switch (kind) {
    case 'mentee':
    case 'action':
    case 'checklist':
      return `${mentee}/overview`;
    case 'review':
      return `${mentee}/reviews/${subjectId}`;
    case 'ending':
    case 'closing-statement':
      return `${mentee}/reviews/ending`;
    case 'contract':
      return `${mentee}/contract`;
    case 'boundary':
      return `${mentee}/boundaries`;
    case 'concern':
      return `${mentee}/boundaries/${subjectId}`;
    case 'goal':
      return `${mentee}/goals/${subjectId}`;
    case 'contribution':
      return goalId === null ? `${mentee}/sessions/${sessionId}` : `${mentee}/goals/${goalId}`;
    case 'session-record':
    case 'private-note':
      return `${mentee}/sessions/${subjectId}`;
  }
}

export interface SnippetPart {
  readonly text: string;
  readonly hit: boolean;
  /** Where the part begins in the snippet: its identity in a list. */
  readonly at: number;
}

/** The snippet cut at its ⟦ and ⟧. */
export function snippetParts(snippet: string): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let hit = false;
  let at = 0;
  for (const text of snippet.split(new RegExp(`[${hitMarks.open}${hitMarks.close}]`, 'u'))) {
    if (text !== '') parts.push({ text, hit, at });
    at += text.length + 1;
    hit = snippet[at - 1] === hitMarks.open;
  }
  return parts;
}

/** The snippet as it stands in the text. */
export function plainText(snippet: string): string {
  return snippetParts(snippet)
    .map(({ text }) => text)
    .join('');
}
