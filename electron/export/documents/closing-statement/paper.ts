import type { ClosingWords } from '../../../../shared/domain/shareable-closing-statement.ts';
import type { People } from '../../../../shared/domain/shareable-parts.ts';
import type { SignatureDetails } from '../../../../shared/domain/signature.ts';
import { html } from '../../pdf/markup.ts';
import { say } from '../../pdf/record-words.ts';
import { paperHandsHtml } from '../paper/hands.ts';
import type { PaperDocument } from '../paper/paper.ts';
import { closingOpening, closingWordsHtml, endingHtml } from './body.ts';

/** A closing statement to sign by hand, sealed or not; the lines stand right under the words that they are for. */
export function closingStatementPaper({
  words,
  people,
  sealedOn,
  given,
}: {
  words: ClosingWords;
  people: People;
  sealedOn: string | undefined;
  given: readonly SignatureDetails[];
}): PaperDocument {
  const sentence = say('closingPrint.sentence');
  return {
    title: say('closingPrint.heading'),
    subject: say('closingPrint.subject'),
    author: people.mentor.name,
    fileName: say('closingPrint.fileNameToSign'),
    head: say('closingPrint.heading'),
    body: html`${closingOpening(sealedOn)}${closingWordsHtml(words, people)}
      ${paperHandsHtml({
        names: { mentor: people.mentor.name, mentee: people.mentee.shownAs },
        sentences: { mentor: sentence, mentee: sentence },
        given,
      })}
      ${endingHtml(words)}`,
  };
}
