import { inGroups } from '../../../shared/domain/fingerprint.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { isEmptyDocument } from '../../../shared/rich-text/is-empty.ts';
import { refuseUnsupported } from './characters.ts';
import { html, type Markup, withLineBreaks } from './markup.ts';
import { documentHtml } from './print-html.ts';
import { actionsHtml } from './record-actions.ts';
import { agendaHtml } from './record-agenda.ts';
import { contributionsHtml } from './record-contributions.ts';
import { factsHtml } from './record-facts.ts';
import { goalsHtml } from './record-goals.ts';
import { type Drawings, handsHtml, proofHtml } from './record-signatures.ts';
import { recordStyle } from './record-style.ts';
import { pageCounter, recordLanguage, say, sayDay, sayWeekday } from './record-words.ts';

/**
 * The record as one complete HTML document for Chromium's printToPDF: no script, one style element, and nothing to
 * load but the files of `fontFiles` under `fonts/` beside it.
 * `fingerprint` is the SHA-256 of the signing certificate in hex; `drawings` are what was drawn by
 * hand.
 * @throws AlcoveError `export.unsupportedText`
 */
export function recordHtml(record: ShareableRecord, fingerprint: string, drawings: Drawings = {}): string {
  const { session } = record;
  const style = recordStyle({
    top: say('record.head', { date: sayDay(session.date) }),
    topRight: say('record.headId', { id: record.recordId }),
    page: pageCounter(),
  });
  const body = html`
    <p class="eyebrow">${say('record.subject')}</p>
    <h1>${say('record.title')}</h1>
    <p class="lead">${say('record.lead', { number: session.number, date: sayWeekday(session.date) })}</p>
    ${amendsHtml(record)}
    ${factsHtml(record)}
    ${agendaHtml(record.agenda)}
    <h2>${say('record.text.heading')}</h2>
    ${textHtml(record)}
    ${takesAwayHtml(record)}
    ${goalsHtml(record.goals)}
    ${contributionsHtml(record.contributions)}
    ${actionsHtml(record.actions)}
    ${signpostingHtml(record)}
    ${handsHtml(record, drawings)}
    ${proofHtml(record, fingerprint)}`;
  refuseUnsupported(body.markup);
  return `<!doctype html>
<html lang="${recordLanguage}"><head><meta charset="utf-8">${
    html`<title>${say('record.titleWithDate', { date: sayDay(session.date) })}</title>`.markup
  }<style>${style}</style></head>
<body>${body.markup}</body></html>`;
}

/** What this record amends, on its first page, before anything that it says. */
function amendsHtml({ amends }: ShareableRecord): Markup {
  if (amends === undefined) return html``;
  return html`<div class="amends"><p>${say('record.amends', { date: sayDay(amends.signedOn) })}</p>
    <p class="link">${inGroups(amends.sha256)}</p>
    <p>${withLineBreaks(say('record.amends.reason', { reason: amends.reason }))}</p></div>`;
}

function textHtml({ record }: ShareableRecord): Markup {
  if (isEmptyDocument(record)) return html`<p class="quiet">${say('record.text.none')}</p>`;
  return documentHtml(record, 2);
}

function takesAwayHtml({ takesAway }: ShareableRecord): Markup {
  if (takesAway === undefined) return html``;
  return html`<div class="together"><h2>${say('record.takesAway.heading')}</h2><p>${withLineBreaks(takesAway)}</p></div>`;
}

function signpostingHtml({ signposting }: ShareableRecord): Markup {
  if (signposting === undefined) return html``;
  return html`<div class="together"><h2>${say('record.signposting.heading')}</h2><p>${withLineBreaks(signposting)}</p></div>`;
}
