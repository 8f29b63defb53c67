import type { ContractSaid, ContractWords } from '../../../../shared/domain/shareable-contract.ts';
import type { People } from '../../../../shared/domain/shareable-parts.ts';
import { html, type Markup } from '../../pdf/markup.ts';
import { documentHtml } from '../../pdf/print-html.ts';
import { type Drawings, givenHandsHtml } from '../../pdf/record-signatures.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { factsTable } from '../facts-table.ts';
import { mentorWords } from '../people.ts';
import { termsHtml } from './terms.ts';
import { splitTitle } from './title.ts';

/** All that the pages of an agreed contract say before the page of proof. */
export function contractBody(data: ContractSaid & People, drawings: Drawings): Markup {
  return html`${contractOpening(data.contract)}${agreedContractHtml(data, drawings)}`;
}

/** An agreed contract without its opening: who agreed to what and how, and what both signed by hand. */
export function agreedContractHtml(data: ContractSaid & People, drawings: Drawings): Markup {
  const { agreedOn, agreedHow, replacedBy } = data.contract;
  return html`${contractWordsHtml(data.contract, data, {
    agreed: say('contractPrint.agreedAs', { date: sayDay(agreedOn), how: agreedHow }),
    since:
      replacedBy &&
      say('contractPrint.replacedBy', { number: replacedBy.number, date: sayDay(replacedBy.agreedOn) }),
  })}
    ${givenHandsHtml(data, drawings)}`;
}

/** What stands over a version of a contract: its title, and which version it is. */
export function contractOpening({ number, words }: ContractWords): Markup {
  return html`
    <p class="eyebrow">${say('contractPrint.subject')}</p>
    <h1>${splitTitle(words).title ?? say('contractPrint.heading')}</h1>
    <p class="lead">${say('contractPrint.lead', { number })}</p>`;
}

/**
 * A version of a contract without its opening and its signatures; `agreed` says how far it is agreed, `since` what became
 * of it.
 */
export function contractWordsHtml(
  { words, terms, replaces }: ContractWords,
  { mentor, mentee }: People,
  { agreed, since }: { readonly agreed: string; readonly since: string | undefined },
): Markup {
  const { title, rest } = splitTitle(words);
  return html`
    ${factsTable([
      [say('record.facts.mentor'), mentorWords(mentor)],
      [say('record.facts.mentee'), mentee.shownAs],
      [say('contractPrint.fact.agreed'), agreed],
      [say('contractPrint.fact.replaces'), replaces && replacesWords(replaces)],
      [say('contractPrint.fact.reason'), replaces?.reason],
      [say('contractPrint.fact.replacedBy'), since],
    ])}
    <div class="words">${title === undefined ? documentHtml(rest, 1) : documentHtml(rest, 0, 1)}</div>
    ${termsHtml(terms)}`;
}

function replacesWords({ number, how }: NonNullable<ContractWords['replaces']>): string {
  return how === undefined
    ? say('contractPrint.replaces', { number })
    : say('contractPrint.replacesAs', { number, how });
}
