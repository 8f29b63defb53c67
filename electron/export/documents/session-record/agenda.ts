import type { ShareableRecord } from '../../../../shared/domain/shareable-record.ts';
import { html, type Markup } from '../../pdf/markup.ts';
import { say } from '../../pdf/record-words.ts';

/** What the meeting was to be about; what was left for another time says so. Nothing where there was no agenda. */
export function agendaHtml(agenda: ShareableRecord['agenda']): Markup {
  if (agenda === undefined || agenda.length === 0) return html``;
  const items = agenda.map(
    ({ item, talkedAbout }) =>
      html`<li><p>${talkedAbout ? item : say('record.agenda.left', { item })}</p></li>`,
  );
  return html`<h2>${say('record.agenda.heading')}</h2><ol>${items}</ol>`;
}
