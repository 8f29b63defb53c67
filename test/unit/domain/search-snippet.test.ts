import { describe, expect, it } from 'vitest';
import { readSearchQuery } from '../../../shared/domain/search-query.ts';
import { makeSnippet, snippetLength } from '../../../shared/domain/search-snippet.ts';

const snippetOf = (text: string, query: string) => makeSnippet(text, readSearchQuery(query));
const filler = 'and so the week went on as weeks do '.repeat(20);

describe('a snippet', () => {
  it('marks every hit, whatever its case and accents', () => {
    expect(snippetOf('A naïve Café, a cafeteria.', 'cafe')).toBe('A naïve ⟦Café⟧, a ⟦cafeteria⟧.');
  });

  it('marks a phrase as one', () => {
    expect(snippetOf('The job plan, not the plan of a job', '"job plan"')).toBe(
      'The ⟦job plan⟧, not the plan of a job',
    );
  });

  it('shows where text was left out on either side', () => {
    const snippet = snippetOf(`${filler}the diary ${filler}`, 'diary');
    expect(snippet).toMatch(/^…\w.*⟦diary⟧.*\w…$/u);
    expect(snippet.length).toBeLessThanOrEqual(snippetLength + 4);
  });

  it('is the beginning of the text when there is no hit in it', () => {
    expect(snippetOf(filler, 'diary').startsWith('and so the week')).toBe(true);
  });

  it('is one line', () => expect(snippetOf('one\ntwo\t three', 'two')).toBe('one ⟦two⟧ three'));

  it('never takes a mentor’s own brackets for a hit', () => {
    expect(snippetOf('a ⟦false⟧ hit', 'hit')).toBe('a [false] ⟦hit⟧');
  });

  it('keeps a hit whole that is longer than a snippet', () => {
    const long = 'x'.repeat(400);
    expect(snippetOf(`${filler}${long} ${filler}`, 'xxx')).toContain(`⟦${long}⟧`);
  });
});
