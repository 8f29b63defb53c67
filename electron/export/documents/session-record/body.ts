import { inGroups } from '../../../../shared/domain/fingerprint.ts';
import type { People } from '../../../../shared/domain/shareable-parts.ts';
import type { RecordSaid, ShareableRecord } from '../../../../shared/domain/shareable-record.ts';
import { isEmptyDocument } from '../../../../shared/rich-text/is-empty.ts';
import { html, type Markup, withLineBreaks } from '../../pdf/markup.ts';
import { documentHtml } from '../../pdf/print-html.ts';
import { actionsHtml } from '../../pdf/record-actions.ts';
import { contributionsHtml } from '../../pdf/record-contributions.ts';
import { goalsHtml } from '../../pdf/record-goals.ts';
import { type Drawings, handsHtml } from '../../pdf/record-signatures.ts';
import { say, sayDay, sayWeekday } from '../../pdf/record-words.ts';
import { agendaHtml } from './agenda.ts';
import { factsHtml } from './facts.ts';

/** All that the pages of a record say before the page of proof. `drawings` are what was drawn by hand. */
export function recordBody(record: ShareableRecord, drawings: Drawings): Markup {
  const { session } = record;
  return html`
    <p class="eyebrow">${say('record.subject')}</p>
    <h1>${say('record.title')}</h1>
    <p class="lead">${say('record.lead', { number: session.number, date: sayWeekday(session.date) })}</p>
    ${recordWords(record)}
    ${handsHtml(record, drawings)}`;
}

/** All that a record says between its title and its signatures. */
export function recordWords(record: RecordSaid & People): Markup {
  return html`${amendsHtml(record)}
    ${factsHtml(record)}
    ${agendaHtml(record.agenda)}
    <h2>${say('record.text.heading')}</h2>
    ${textHtml(record)}
    ${takesAwayHtml(record)}
    ${goalsHtml(record.goals)}
    ${contributionsHtml(record.contributions)}
    ${actionsHtml(record.actions)}
    ${signpostingHtml(record)}`;
}

/** What this record amends, on its first page, before anything that it says. */
function amendsHtml({ amends }: RecordSaid): Markup {
  if (amends === undefined) return html``;
  return html`<div class="amends"><p>${say('record.amends', { date: sayDay(amends.signedOn) })}</p>
    <p class="link">${inGroups(amends.sha256)}</p>
    <p>${withLineBreaks(say('record.amends.reason', { reason: amends.reason }))}</p></div>`;
}

function textHtml({ record }: RecordSaid): Markup {
  if (isEmptyDocument(record)) return html`<p class="quiet">${say('record.text.none')}</p>`;
  return documentHtml(record, 2);
}

function takesAwayHtml({ takesAway }: RecordSaid): Markup {
  if (takesAway === undefined) return html``;
  return html`<div class="together"><h2>${say('record.takesAway.heading')}</h2><p>${withLineBreaks(takesAway)}</p></div>`;
}

function signpostingHtml({ signposting }: RecordSaid): Markup {
  if (signposting === undefined) return html``;
  return html`<div class="together"><h2>${say('record.signposting.heading')}</h2><p>${withLineBreaks(signposting)}</p></div>`;
}
