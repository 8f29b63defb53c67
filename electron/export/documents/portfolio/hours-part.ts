import type { ShareableHours } from '../../../../shared/domain/shareable-portfolio.ts';
import { html, type Markup } from '../../pdf/markup.ts';
import { say, sayHours, sayMonth } from '../../pdf/record-words.ts';

/** The time of the sessions, month by month, beside what was agreed. */
export function hoursHtml({ months, agreedAMonth }: ShareableHours): Markup {
  const rows = months.map(
    ({ month, sessions, minutes }) =>
      html`<tr><th scope="row">${sayMonth(month)}</th><td>${sessions}</td><td>${sayHours(minutes)}</td></tr>`,
  );
  const total = (of: 'sessions' | 'minutes') => months.reduce((sum, month) => sum + month[of], 0);
  return html`<p>${say('portfolioPrint.hours.lead')}</p>
    ${agreedAMonth !== undefined && html`<p>${say('portfolioPrint.hours.agreed', { hours: agreedAMonth })}</p>`}
    <table class="hours"><thead><tr><th scope="col">${say('portfolioPrint.hours.month')}</th>
    <th scope="col">${say('portfolioPrint.hours.sessions')}</th><th scope="col">${say('portfolioPrint.hours.hours')}</th></tr></thead>
    <tbody>${rows}<tr class="total"><th scope="row">${say('portfolioPrint.hours.total')}</th><td>${total('sessions')}</td><td>${sayHours(total('minutes'))}</td></tr></tbody></table>`;
}
