import {
  type SignatureDetails,
  type SignatureParty,
  signatureParty,
} from '../../../../shared/domain/signature.ts';
import { html, type Markup } from '../../pdf/markup.ts';
import { inkHtml } from '../../pdf/record-signatures.ts';
import { say, sayDay } from '../../pdf/record-words.ts';

/** Under both names the signature that was given in Alcove, or room to sign by hand. */
export function paperHandsHtml({
  names,
  sentences,
  given,
}: {
  names: Readonly<Record<SignatureParty, string>>;
  /** What each would agree to. */
  sentences: Readonly<Record<SignatureParty, string>>;
  given: readonly SignatureDetails[];
}): Markup {
  return html`<div class="together"><h2>${say('paper.signatures')}</h2>
    ${signatureParty.options.map((party) =>
      handHtml(
        party,
        names[party],
        sentences[party],
        given.find((one) => one.party === party),
      ),
    )}</div>`;
}

function handHtml(
  party: SignatureParty,
  name: string,
  sentence: string,
  given: SignatureDetails | undefined,
): Markup {
  const signed = given !== undefined && inkHtml(given.name, given.drawn);
  return html`<div class="hand"><p>${given?.sentence ?? sentence}</p><div class="lines">
    <div><div class="ink">${signed}</div><p class="what">${say('paper.signature')}</p></div>
    <div><div class="ink"><p>${given?.name ?? name}</p></div><p class="what">${say(`paper.name.${party}`)}</p></div>
    <div><div class="ink">${given !== undefined && html`<p>${sayDay(given.signedOn)}</p>`}</div><p class="what">${say('paper.date')}</p></div>
  </div></div>`;
}

export const paperHandsStyle = `
.hand{break-inside:avoid;margin:0 0 9mm}
.lines{display:grid;grid-template-columns:3fr 2fr 1.4fr;gap:6mm}
.ink{height:17mm;border-bottom:.6pt solid #1f2933;display:flex;align-items:flex-end;margin-bottom:1mm}
.ink p{margin:0 0 .8mm}
.ink img{max-height:16mm;max-width:100%;margin-bottom:.4mm}
.typed{font-style:italic;font-size:15pt}
.what{font-size:8pt;margin:0;color:#5a6672}
`;
