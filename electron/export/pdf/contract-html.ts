import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { type Signature, type SignatureParty, signatureParty } from '../../../shared/domain/signature.ts';
import { refuseUnsupported } from './characters.ts';
import { termsHtml } from './contract-terms.ts';
import { html, type Markup } from './markup.ts';
import { documentHtml } from './print-html.ts';
import { recordStyle } from './record-style.ts';
import { pageCounter, recordLanguage, say, sayDay } from './record-words.ts';

export interface PrintedContract {
  readonly version: ContractVersion;
  readonly names: Readonly<Record<SignatureParty, string>>;
  readonly signatures: readonly Signature[];
}

/**
 * A contract as one complete HTML document to print: its words, its terms and, under both names, the signature given
 * in Alcove or room to sign by hand. As with the record, nothing is loaded but the fonts beside it.
 * @throws AlcoveError `export.unsupportedText`
 */
export function contractHtml({ version, names, signatures }: PrintedContract): string {
  const style = recordStyle({
    top: say('contractPrint.head', { number: version.number }),
    topRight: '',
    page: pageCounter(),
  });
  const body = html`
    <p class="eyebrow">${say('contractPrint.eyebrow', { ...names, number: version.number })}</p>
    <p class="eyebrow">${standing(version)}</p>
    ${documentHtml(version.document, 0)}
    ${termsHtml(version.terms)}
    <div class="together"><h2>${say('contractPrint.signatures')}</h2>
      ${signatureParty.options.map((party) =>
        handHtml(
          party,
          names[party],
          signatures.find((one) => one.party === party),
          version.number,
        ),
      )}</div>`;
  refuseUnsupported(body.markup);
  return `<!doctype html>
<html lang="${recordLanguage}"><head><meta charset="utf-8">${
    html`<title>${say('contractPrint.title', { number: version.number })}</title>`.markup
  }<style>${style}${handStyle}</style></head>
<body>${body.markup}</body></html>`;
}

function standing({ status, agreedOn, agreedHow, follows }: ContractVersion): string {
  const replaces = follows === null ? '' : ` ${say('contractPrint.replaces', { number: follows })}`;
  if (status === 'draft' || agreedOn === null) return say('contractPrint.draft') + replaces;
  const how = agreedHow === 'on-paper' ? 'onPaper' : (agreedHow ?? 'said');
  return say('contractPrint.agreed', { how, date: sayDay(agreedOn) }) + replaces;
}

function handHtml(party: SignatureParty, name: string, given: Signature | undefined, number: number): Markup {
  const sentence = given?.sentence ?? say(`contractPrint.sentence.${party}`, { number });
  return html`<div class="hand"><p>${sentence}</p><div class="lines">
    <div><div class="ink">${inkHtml(given)}</div><p class="what">${say('contractPrint.signature')}</p></div>
    <div><div class="ink"><p>${given?.name ?? name}</p></div><p class="what">${say(`contractPrint.name.${party}`)}</p></div>
    <div><div class="ink"><p>${given === undefined ? '' : sayDay(given.signedOn)}</p></div><p class="what">${say('contractPrint.date')}</p></div>
  </div></div>`;
}

function inkHtml(given: Signature | undefined): Markup {
  if (given === undefined) return html``;
  if (given.drawn === null) return html`<p class="typed">${given.name}</p>`;
  const picture = `data:image/png;base64,${Buffer.from(given.drawn).toString('base64')}`;
  return html`<img src="${picture}" alt="${say('contractPrint.drawn', { name: given.name })}">`;
}

const handStyle = `
.hand{break-inside:avoid;margin:0 0 9mm}
.lines{display:grid;grid-template-columns:3fr 2fr 1.4fr;gap:6mm}
.ink{height:17mm;border-bottom:.6pt solid #1f2933;display:flex;align-items:flex-end;margin-bottom:1mm}
.ink p{margin:0 0 .8mm}
.ink img{max-height:16mm;max-width:100%;margin-bottom:.4mm}
.typed{font-style:italic;font-size:15pt}
.what{font-size:8pt;margin:0;color:#5a6672}
`;
