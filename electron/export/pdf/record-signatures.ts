import { fingerprintWords, inGroups } from '../../../shared/domain/fingerprint.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import {
  type SignatureDetails,
  type SignatureParty,
  signatureParty,
} from '../../../shared/domain/signature.ts';
import { html, type Markup, withLineBreaks } from './markup.ts';
import { say, sayDay, sayTime } from './record-words.ts';

/** Both signatures by hand where they were given, else the room for them. */
export function handsHtml({ mentor, mentee }: ShareableRecord, given: readonly SignatureDetails[]): Markup {
  const names = { mentor: mentor.name, mentee: mentee.shownAs };
  const lead = given.length > 0 ? 'record.signatures.leadSigned' : 'record.signatures.lead';
  return html`<div class="together"><h2>${say('record.signatures.heading')}</h2><p>${say(lead)}</p>
    <div class="hands">${signatureParty.options.map((party) =>
      handHtml(
        party,
        names[party],
        given.find((one) => one.party === party),
      ),
    )}</div></div>`;
}

function handHtml(party: SignatureParty, name: string, given: SignatureDetails | undefined): Markup {
  const who = say(`record.signatures.${party}`, { name: given?.name ?? name });
  if (given === undefined)
    return html`<div><div class="space"></div><p class="who">${who}</p><p class="what">${say('record.signatures.signatureAndDate')}</p></div>`;
  return html`<div><div class="space">${inkHtml(given)}</div><p class="who">${who}</p>
    <p class="what">${say('record.signatures.signedOn', { date: sayDay(given.signedOn) })}</p><p class="what">${given.sentence}</p></div>`;
}

function inkHtml({ drawn, name }: SignatureDetails): Markup {
  if (drawn === null) return html`<p class="typed">${name}</p>`;
  const picture = `data:image/png;base64,${Buffer.from(drawn).toString('base64')}`;
  return html`<img src="${picture}" alt="${say('record.signatures.drawn', { name })}">`;
}

/** What the digital signature means and does not mean, with the fingerprint to compare. */
export function proofHtml({ madeAt, chainHead }: ShareableRecord, fingerprint: string): Markup {
  return html`<div class="together"><h2>${say('record.proof.heading')}</h2><div class="proof">
    <p>${say('record.proof.means')}</p><p>${say('record.proof.meansNot')}</p>
    ${fingerprintHtml(fingerprint)}
    <p>${say('record.proof.attachment')} ${say('record.proof.madeAt', { date: sayDay(madeAt.slice(0, 10)), time: sayTime(madeAt) })}</p>
    <p>${say('record.proof.chain')}</p><p class="link">${inGroups(chainHead)}</p></div></div>`;
}

/** A fingerprint in hex and in words, in lines that two people can compare aloud. */
export function fingerprintHtml(fingerprint: string): Markup {
  const lines = (parts: readonly string[], each: number) =>
    Array.from({ length: Math.ceil(parts.length / each) }, (_none, at) =>
      parts.slice(at * each, (at + 1) * each).join(' '),
    ).join('\n');
  return html`<p class="fingerprint">${withLineBreaks(lines(inGroups(fingerprint).split(' '), 8))}</p>
    <p>${say('record.proof.inWords')}</p>
    <p class="fingerprint">${withLineBreaks(lines(fingerprintWords(fingerprint), 5))}</p>`;
}
