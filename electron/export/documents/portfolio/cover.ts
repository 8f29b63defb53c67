import type { ShareablePortfolio } from '../../../../shared/domain/shareable-portfolio.ts';
import { html, type Markup, withLineBreaks } from '../../pdf/markup.ts';
import { say, sayDay } from '../../pdf/record-words.ts';
import { factsTable } from '../facts-table.ts';
import { mentorWords } from '../people.ts';

/** Whose portfolio it is, of which time, what it holds and what it is. */
export function coverHtml(portfolio: ShareablePortfolio): Markup {
  const { mentor, mentee, period, forWhom, foreword, madeAt } = portfolio;
  const facts = factsTable([
    [say('portfolioPrint.cover.mentor'), mentorWords(mentor)],
    [say('portfolioPrint.cover.mentee'), mentee.shownAs],
    [say('portfolioPrint.cover.period'), periodWords(period)],
    [say('portfolioPrint.cover.forWhom'), forWhom],
    [say('portfolioPrint.cover.holds'), holdings(portfolio).join('\n')],
    [say('portfolioPrint.cover.madeOn'), sayDay(madeAt.slice(0, 10))],
  ]);
  return html`<div class="cover"><p class="eyebrow">${say('portfolioPrint.subject')}</p>
    <h1>${say('portfolioPrint.title')}</h1><p class="lead">${mentee.shownAs}</p>
    ${facts}
    ${foreword !== undefined && html`<div class="foreword"><p>${withLineBreaks(foreword)}</p></div>`}
    <p class="quiet">${say('portfolioPrint.cover.what')}</p>
    <p class="quiet">${say('portfolioPrint.cover.notAssessment')}</p></div>`;
}

function periodWords({ from, to }: ShareablePortfolio['period']): string {
  if (from === to) return sayDay(from);
  return say('portfolioPrint.cover.fromTo', { from: sayDay(from), to: sayDay(to) });
}

function holdings(portfolio: ShareablePortfolio): string[] {
  const { contracts, goalsSheet, sessions, reviews, hours, closings } = portfolio;
  return [
    contracts.length > 0 && say('portfolioPrint.contracts.count', { count: contracts.length }),
    goalsSheet !== undefined && say('portfolioPrint.goals.count'),
    sessions.length > 0 && say('portfolioPrint.sessions.count', { count: sessions.length }),
    reviews.length > 0 && say('portfolioPrint.reviews.count', { count: reviews.length }),
    hours !== undefined && say('portfolioPrint.hours.count', { count: hours.months.length }),
    closings.length > 0 && say('portfolioPrint.closings.count', { count: closings.length }),
  ].filter((each) => each !== false);
}
