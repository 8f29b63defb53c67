import type { SearchTerm } from './search-query.ts';

/** The signs around a hit; the same signs in a mentor's own words become plain brackets. */
export const hitMarks = { open: '⟦', close: '⟧' } as const;

/** How many characters of text stand in a snippet, about two lines. */
export const snippetLength = 160;
const charactersBefore = 40;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Letters without marks and case, as the search index compares them. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** True when one of the terms stands in the text, so that a snippet of it can show a hit. */
export function hasHit(text: string, terms: readonly SearchTerm[]): boolean {
  return hitsIn(text, terms).length > 0;
}

/**
 * A line of `text` around the first hit, with ⟦ and ⟧ about every hit and … where text was left out. Without a hit it
 * is the beginning of the text. Line breaks become spaces.
 */
export function makeSnippet(text: string, terms: readonly SearchTerm[]): string {
  const line = text.replaceAll(/\s+/gu, ' ').replaceAll('⟦', '[').replaceAll('⟧', ']').trim();
  const hits = hitsIn(line, terms);
  const from = startAround(line, hits[0]?.start ?? 0);
  const to = endBefore(line, from + snippetLength, hits[0]?.end ?? 0);
  let marked = '';
  let at = from;
  for (const { start, end } of hits.filter((hit) => hit.end <= to)) {
    marked += `${line.slice(at, start)}${hitMarks.open}${line.slice(start, end)}${hitMarks.close}`;
    at = end;
  }
  return `${from > 0 ? '…' : ''}${marked}${line.slice(at, to).trimEnd()}${to < line.length ? '…' : ''}`;
}

function hitsIn(text: string, terms: readonly SearchTerm[]): Span[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const sought = terms.map(({ words: parts, prefix }) => ({ parts: parts.map(fold), prefix }));
  const hits: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = sought.find(({ parts, prefix }) =>
      parts.every((part, index) => {
        const here = words[at + index]?.folded;
        return prefix && index === parts.length - 1 ? here?.startsWith(part) : here === part;
      }),
    );
    const first = words[at];
    const last = words[at + (found?.parts.length ?? 0) - 1];
    if (found === undefined || first === undefined || last === undefined) continue;
    hits.push({ start: first.start, end: last.end });
    at += found.parts.length - 1;
  }
  return hits;
}

function startAround(line: string, hit: number): number {
  if (hit <= charactersBefore) return 0;
  const space = line.indexOf(' ', hit - charactersBefore);
  return space === -1 || space >= hit ? hit : space + 1;
}

function endBefore(line: string, limit: number, least: number): number {
  if (Math.max(limit, least) >= line.length) return line.length;
  const space = line.lastIndexOf(' ', limit);
  return Math.max(space > limit - charactersBefore ? space : limit, least);
}
