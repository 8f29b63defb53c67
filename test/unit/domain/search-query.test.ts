import { describe, expect, it } from 'vitest';
import { readSearchQuery, toMatchExpression } from '../../../shared/domain/search-query.ts';

const expressionOf = (text: string) => toMatchExpression(readSearchQuery(text));

describe('reading a search', () => {
  it.each([
    ['one word is also the beginning of a longer one', 'goal', '"goal"*'],
    ['every word must be found', 'job plan', '"job" AND "plan"*'],
    ['words in quotes stand together', '"job plan" diary', '"job plan" AND "diary"*'],
    ['a closed phrase at the end is no prefix', 'diary "job plan"', '"diary" AND "job plan"'],
    ['an open phrase is still being typed', '"job pl', '"job pl"*'],
    ['a compound word stands together', 'on-call', '"on call"*'],
    ['a single letter at the end is left out until it grows', 'job p', '"job"'],
    ['operators are only words', 'job OR NOT plan', '"job" AND "OR" AND "NOT" AND "plan"*'],
    ['NEAR, columns, brackets and stars have no meaning', 'NEAR(title: (x*) ^y)', '"NEAR title" AND "x"'],
    ['emoji and punctuation are no words', '😀 diary !!!', '"diary"*'],
    ['a combining accent belongs to its letter', 'cafe\u0301', '"cafe\u0301"*'],
    ['other scripts are words', 'κόσμε булок', '"κόσμε" AND "булок"*'],
  ])('%s', (_, typed, expected) => expect(expressionOf(typed)).toBe(expected));

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['one letter', 'a'],
    ['only punctuation', '"" -- ** ()'],
    ['only emoji', '😀😀😀'],
    ['empty quotes', '""""'],
    ['a control character', '\u0000\u0001'],
  ])('%s looks for nothing', (_, typed) => expect(readSearchQuery(typed)).toEqual([]));
});
