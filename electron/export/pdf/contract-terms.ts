import type { ContractTerms } from '../../../shared/domain/contract-terms.ts';
import { html, type Markup, withLineBreaks } from './markup.ts';
import { say, sayDay } from './record-words.ts';

/** The terms that Alcove works with, as a table of what was agreed; nothing where there is none. */
export function termsHtml(terms: ContractTerms): Markup {
  const { everyWeeks, minutes, sessions, reviewOn, endsOn, hoursAMonth, recordsSigned, noPrivateNotes } =
    terms;
  const rows = [
    everyWeeks !== null && row('every', say('contractPrint.terms.weeks', { weeks: everyWeeks })),
    minutes !== null && row('length', say('contractPrint.terms.minutes', { minutes })),
    sessions !== null && row('sessions', String(sessions)),
    hoursAMonth !== null && row('hours', String(hoursAMonth)),
    reviewOn !== null && row('review', sayDay(reviewOn)),
    endsOn !== null && row('end', sayDay(endsOn)),
    recordsSigned && row('records', say('contractPrint.terms.recordsSigned')),
    noPrivateNotes && row('notes', say('contractPrint.terms.noPrivateNotes')),
    terms.reporting !== null && row('reporting', terms.reporting),
  ].filter((found) => found !== false);
  if (rows.length === 0) return html``;
  return html`<div class="together"><h2>${say('contractPrint.terms')}</h2><table class="facts"><tbody>${rows}</tbody></table></div>`;
}

type Term = 'every' | 'length' | 'sessions' | 'hours' | 'review' | 'end' | 'records' | 'notes' | 'reporting';

function row(term: Term, value: string): Markup {
  return html`<tr><th scope="row">${say(`contractPrint.term.${term}`)}</th><td>${withLineBreaks(value)}</td></tr>`;
}
