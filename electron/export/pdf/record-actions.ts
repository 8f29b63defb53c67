import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { cellText, html, type Markup } from './markup.ts';
import { say, sayDay } from './record-words.ts';

/** The next steps with their owners; nothing where there is none. */
export function actionsHtml(
  actions: ShareableRecord['actions'],
  heading = say('record.actions.heading'),
): Markup {
  if (actions.length === 0) return html``;
  const rows = actions.map(
    ({ title, owner, due, status }) => html`<tr><td>${cellText(title)}</td><td>${cellText(owner)}</td>
      <td>${due === undefined ? say('record.actions.noDue') : sayDay(due)}</td><td>${cellText(status)}</td></tr>`,
  );
  return html`<h2>${heading}</h2>
    <table class="actions"><thead><tr><th scope="col">${say('record.actions.action')}</th>
    <th scope="col" class="owner">${say('record.actions.owner')}</th><th scope="col" class="due">${say('record.actions.due')}</th>
    <th scope="col" class="state">${say('record.actions.status')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
