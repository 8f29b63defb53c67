import { sharedPassages } from '../../../../shared/domain/ending.ts';
import type { ClosingSaid, ClosingWords } from '../../../../shared/domain/shareable-closing-statement.ts';
import type { People } from '../../../../shared/domain/shareable-parts.ts';
import { html, type Markup, withLineBreaks } from '../../pdf/markup.ts';
import { documentHtml } from '../../pdf/print-html.ts';
import { actionsHtml } from '../../pdf/record-actions.ts';
import { type Drawings, givenHandsHtml } from '../../pdf/record-signatures.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { factsTable } from '../facts-table.ts';
import { mentorWords } from '../people.ts';

/**
 * All that the pages of a closing statement say before the page of proof. Signatures by hand stand right under the words
 * that they were given for; what else was written down at the ending follows, and says that it was not sealed.
 */
export function closingStatementBody(data: ClosingSaid & People, drawings: Drawings): Markup {
  return html`${closingOpening(data.sealedOn)}${sealedStatementHtml(data, drawings)}`;
}

/** A sealed statement without its opening: the words, what both signed by hand, and what else the ending left. */
export function sealedStatementHtml(data: ClosingSaid & People, drawings: Drawings): Markup {
  return html`${closingWordsHtml(data, data)}
    ${givenHandsHtml(data, drawings)}
    ${endingHtml(data)}`;
}

/** What stands over a closing statement: its title, and when it was sealed. */
export function closingOpening(sealedOn: string | undefined): Markup {
  return html`
    <p class="eyebrow">${say('closingPrint.subject')}</p>
    <h1>${say('closingPrint.heading')}</h1>
    <p class="lead">${sealedOn === undefined ? say('closingPrint.notSealed') : say('closingPrint.sealed', { date: sayDay(sealedOn) })}</p>`;
}

/** The words of the statement, and of which ending they are. */
export function closingWordsHtml({ statement, ending }: ClosingWords, { mentor, mentee }: People): Markup {
  return html`
    ${factsTable([
      [say('record.facts.mentor'), mentorWords(mentor)],
      [say('record.facts.mentee'), mentee.shownAs],
      [say('closingPrint.fact.kind'), ending.kind],
      [say('closingPrint.fact.endedOn'), ending.endedOn && sayDay(ending.endedOn)],
    ])}
    <h2>${say('closingPrint.statement')}</h2>
    ${documentHtml(statement, 2)}`;
}

/** What else was written down at the ending for both to see; nothing where nothing was. */
export function endingHtml({ ending, actions }: ClosingWords): Markup {
  const written = sharedPassages.map((field) => {
    const text = ending[field];
    return (
      text !== undefined &&
      html`<div class="together"><h3>${say(`closingPrint.${field}`)}</h3><p>${withLineBreaks(text)}</p></div>`
    );
  });
  const kept = ending.keepUntil && say('closingPrint.keepUntil', { date: sayDay(ending.keepUntil) });
  const hasWords = written.some((part) => part !== false) || kept !== undefined;
  return html`${
    hasWords &&
    html`<h2>${say('closingPrint.ending')}</h2><p class="quiet">${say('closingPrint.ending.lead')}</p>
    ${written}${kept !== undefined && html`<p>${kept}</p>`}`
  }
    ${actionsHtml(actions, say('closingPrint.actions'))}`;
}
