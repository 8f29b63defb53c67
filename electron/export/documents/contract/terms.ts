import type { ShareableTerms } from '../../../../shared/domain/shareable-contract.ts';
import { html, type Markup } from '../../pdf/markup.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { factsTable } from '../facts-table.ts';

/** The terms in short, as a table of what was agreed; nothing where there is none. */
export function termsHtml(terms: ShareableTerms): Markup {
  const { everyWeeks: weeks, minutes, sessions, reviewOn, endsOn, hoursAMonth } = terms;
  const rows = [
    weeks !== undefined && row('every', say('contractPrint.terms.weeks', { weeks })),
    minutes !== undefined && row('length', say('contractPrint.terms.minutes', { minutes })),
    sessions !== undefined && row('sessions', String(sessions)),
    hoursAMonth !== undefined && row('hours', String(hoursAMonth)),
    reviewOn !== undefined && row('review', sayDay(reviewOn)),
    endsOn !== undefined && row('end', sayDay(endsOn)),
    terms.recordsSigned === true && row('records', say('contractPrint.terms.recordsSigned')),
    terms.noPrivateNotes === true && row('notes', say('contractPrint.terms.noPrivateNotes')),
    terms.reporting !== undefined && row('reporting', terms.reporting),
  ].filter((found) => found !== false);
  if (rows.length === 0) return html``;
  return html`<div class="together"><h2>${say('contractPrint.terms')}</h2>${factsTable(rows)}</div>`;
}

type Term = 'every' | 'length' | 'sessions' | 'hours' | 'review' | 'end' | 'records' | 'notes' | 'reporting';

const row = (term: Term, value: string) => [say(`contractPrint.term.${term}`), value] as const;
