import { fingerprintWords, inGroups } from '../../../shared/domain/fingerprint.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { html, type Markup, withLineBreaks } from './markup.ts';
import { say, sayDay, sayTime } from './record-words.ts';

/** Room for two signatures by hand. */
export function handsHtml({ mentor, mentee }: ShareableRecord): Markup {
  const hand = (who: string) =>
    html`<div><div class="space"></div><p class="who">${who}</p><p class="what">${say('record.signatures.signatureAndDate')}</p></div>`;
  return html`<div class="together"><h2>${say('record.signatures.heading')}</h2><p>${say('record.signatures.lead')}</p>
    <div class="hands">${hand(say('record.signatures.mentor', { name: mentor.name }))}
    ${hand(say('record.signatures.mentee', { name: mentee.shownAs }))}</div></div>`;
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
