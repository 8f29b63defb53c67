import type { ContractWords } from '../../../../shared/domain/shareable-contract.ts';
import type { People } from '../../../../shared/domain/shareable-parts.ts';
import type { SignatureDetails } from '../../../../shared/domain/signature.ts';
import { html } from '../../pdf/markup.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { paperHandsHtml } from '../paper/hands.ts';
import type { PaperDocument } from '../paper/paper.ts';
import { contractOpening, contractWordsHtml } from './body.ts';

/** A version of a contract to sign by hand: a draft too, since paper is one of the ways to agree to it. */
export function contractPaper({
  words,
  people,
  agreed,
  given,
}: {
  words: ContractWords;
  people: People;
  agreed: { readonly on: string; readonly how: string } | undefined;
  given: readonly SignatureDetails[];
}): PaperDocument {
  const { number } = words;
  const standing =
    agreed === undefined
      ? say('contractPrint.draft')
      : say('contractPrint.agreedAs', { date: sayDay(agreed.on), how: agreed.how });
  return {
    title: say('contractPrint.title', { number }),
    subject: say('contractPrint.subject'),
    author: people.mentor.name,
    fileName: say('contractPrint.fileNameToSign', { number }),
    head: say('contractPrint.head', { number }),
    body: html`${contractOpening(words)}${contractWordsHtml(words, people, { agreed: standing, since: undefined })}
      ${paperHandsHtml({
        names: { mentor: people.mentor.name, mentee: people.mentee.shownAs },
        sentences: {
          mentor: say('contractPrint.sentence.mentor', { number }),
          mentee: say('contractPrint.sentence.mentee', { number }),
        },
        given,
      })}`,
  };
}
