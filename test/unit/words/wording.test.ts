import IntlMessageFormat from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { language, type WordId, words } from '../../../shared/words/index.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Every piece of text of a message, whichever branch it stands in. */
function textsOf(ast: Ast): string[] {
  return ast.flatMap((part) => {
    if ('options' in part && part.options !== undefined)
      return Object.values(part.options).flatMap(({ value }) => textsOf(value));
    if ('children' in part) return textsOf(part.children);
    return 'value' in part && part.type === 0 ? [part.value] : [];
  });
}

/** What a message can say, without the names of its values and branches. */
const sentencesOf = (message: string) => textsOf(new IntlMessageFormat(message, language).getAst());

/** The ids of the messages that say one of these words, each with the words found. */
function saying(wordsToFind: RegExp): [string, string[]][] {
  return Object.entries(words).flatMap(([id, message]): [string, string[]][] => {
    const found = sentencesOf(message).flatMap((text) => text.match(wordsToFind) ?? []);
    return found.length === 0 ? [] : [[id, found]];
  });
}

/** Words of assessment, as whole words: a password, a passage and a passphrase are none. */
const assessment =
  /\b(?:(?:under|out)?perform(?:s|ed|ing|er|ers|ance|ances)?|scor(?:e|es|ed|ing|er|ers|ecard)|pass(?:es|ed|ing)?|fail(?:s|ed|ing|ings|ure|ures)?|compl(?:y|ies|ied|ying|iance|iant))\b/gi;

/** Words with which somebody is rated. */
const rating =
  /\b(?:rat(?:e|es|ed|ing|ings)|grad(?:e|es|ed|ing|ings)|rank(?:s|ed|ing|ings)?|marks|judg(?:e|es|ed|ing|ement|ements)|evaluat(?:e|es|ed|ing|ion|ions)|assess(?:es|ed|ing|ment|ments|or|ors)?|apprais(?:e|es|ed|ing|al|als|er|ers)|benchmark(?:s|ed|ing)?|targets met|competent|incompetent|satisfactory|unsatisfactory)\b/gi;

/** Sentences that set mentoring apart from rating people, and the names of the roles that are kept apart from it. */
const setsApart: readonly WordId[] = [
  'mentees.role.appraiser',
  'mentees.role.examiner',
  'conflicts.lead',
  'conflicts.roles',
  'boundaries.suggest.noManagement',
  'checklists.prompt.mentoring-and-supervision',
  'checklists.prompt.conflicts',
  'sessions.useful.hint',
];

describe('the interface', () => {
  test('is read in every branch of its messages, and only there', () => {
    const message =
      '{n, plural, one {One grade} other {# grades, {rate, select, fail {x} other {y}}}} <b>marks</b>';
    const text = sentencesOf(message).join('|');
    expect(text.match(rating)).toEqual(['grade', 'grades', 'marks']);
    expect(text.match(assessment)).toBeNull();
    expect('Your password, passage and passphrase'.match(assessment)).toBeNull();
    expect('It passed; she failed; performance'.match(assessment)).toEqual([
      'passed',
      'failed',
      'performance',
    ]);
  });

  test('says no word of assessment', () => {
    expect(saying(assessment)).toEqual([]);
  });

  test('never speaks of rating a person, but to say that mentoring stands apart from it', () => {
    const found = saying(rating);
    expect(found.filter(([id]) => !setsApart.some((apart) => apart === id))).toEqual([]);
    expect(
      setsApart.filter((apart) => !found.some(([id]) => id === apart)),
      'need no exception any more',
    ).toEqual([]);
  });
});
