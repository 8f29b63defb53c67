import type { SigningKey } from '../../../shared/domain/signing-key.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { refuseUnsupported } from './characters.ts';
import { html } from './markup.ts';
import { fingerprintHtml } from './record-signatures.ts';
import { recordStyle } from './record-style.ts';
import { pageCounter, recordLanguage, say, sayDay } from './record-words.ts';

export interface SigningCard {
  /** The mentor's name as it stands on records. */
  readonly name: string;
  readonly key: SigningKey;
}

/**
 * The card to hand to a mentee: how to recognise this mentor's signed records, as one complete HTML document to print.
 * @throws AlcoveError `export.unsupportedText`
 */
export function signingCardHtml({ name, key }: SigningCard): string {
  const day = (instant: string) => sayDay(localDayOf(new Date(instant)));
  const body = html`
    <p class="eyebrow">${say('signingCard.eyebrow')}</p>
    <h1>${say('signingCard.title')}</h1>
    <p class="lead">${name}</p>
    <p>${say('signingCard.what', { name })}</p>
    <h2>${say('signingCard.fingerprint')}</h2>
    <div class="card">${fingerprintHtml(key.fingerprint)}</div>
    <h2>${say('signingCard.how')}</h2>
    <ol>
      <li>${say('signingCard.step.open')}</li>
      <li>${say('signingCard.step.compare')}</li>
      <li>${say('signingCard.step.verify')}</li>
      <li>${say('signingCard.step.other')}</li>
    </ol>
    <h2>${say('signingCard.aboutKey')}</h2>
    <table class="facts"><caption>${say('signingCard.aboutKey.caption')}</caption><tbody>
      <tr><th scope="row">${say('signingCard.bears')}</th><td>${key.name}</td></tr>
      <tr><th scope="row">${say(`signingCard.added.${key.origin}`)}</th><td>${day(key.addedAt)}</td></tr>
      <tr><th scope="row">${say('signingCard.validUntil')}</th><td>${day(key.validUntil)}</td></tr>
      <tr><th scope="row">${say('signingCard.kind')}</th><td>${key.key}</td></tr>
    </tbody></table>
    <p class="quiet">${say('signingCard.meansNot')}</p>`;
  refuseUnsupported(body.markup);
  const style = recordStyle({ top: say('signingCard.title'), topRight: '', page: pageCounter() });
  return `<!doctype html>
<html lang="${recordLanguage}"><head><meta charset="utf-8">${
    html`<title>${say('signingCard.titleWithName', { name })}</title>`.markup
  }<style>${style}${cardStyle}</style></head>
<body>${body.markup}</body></html>`;
}

/** Larger than in a record: it is read from paper, beside a screen. */
const cardStyle = `
.card .fingerprint{font-size:11pt;line-height:1.6;padding:3mm 5mm;margin:0 0 2mm}
h1{font-size:22pt}
h2{margin:5mm 0 2mm}
.lead{margin:1.6mm 0 4mm}
li{margin:0 0 .4mm}
table.facts td,table.facts th{padding-block:.8mm}
`;
