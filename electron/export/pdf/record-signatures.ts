import { fingerprintWords, inGroups } from '../../../shared/domain/fingerprint.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { type SignatureParty, signatureParty } from '../../../shared/domain/signature.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import { html, type Markup, withLineBreaks } from './markup.ts';
import { say, sayDay, sayTime } from './record-words.ts';

/**
 * The pictures of signatures that were drawn, as PNG, by who drew them; where a document is one of several in a file, by
 * its place in it too (see {@link drawingKey}). Everything else about a signature is in the data.
 */
export type Drawings = Readonly<Partial<Record<string, Uint8Array>>>;

/** The key of what a party drew under the document at a place of a portfolio. */
export const drawingKey = (place: string, party: SignatureParty): string => `${place} ${party}`;

/** What was drawn under the document at a place. */
export function drawingsAt(drawings: Drawings, place: string): Drawings {
  return Object.fromEntries(
    signatureParty.options.map((party) => [party, drawings[drawingKey(place, party)]]),
  );
}

type GivenByHand = NonNullable<ShareableRecord['signedByHand']>[number];

type Signed = Pick<ShareableRecord, 'mentor' | 'mentee' | 'signedByHand'>;

/** Both signatures by hand, where both were given. */
export function givenHandsHtml(signed: Signed, drawings: Drawings): Markup {
  return signed.signedByHand?.length === signatureParty.options.length ? handsHtml(signed, drawings) : html``;
}

/** Both signatures by hand where they were given, else the room for them. */
export function handsHtml({ mentor, mentee, signedByHand = [] }: Signed, drawings: Drawings): Markup {
  const names = { mentor: mentor.name, mentee: mentee.shownAs };
  const lead = signedByHand.length > 0 ? 'record.signatures.leadSigned' : 'record.signatures.lead';
  const hand = (party: SignatureParty) => {
    const given = signedByHand.find((one) => one.party === recordValues.signatureParty[party]);
    return given === undefined
      ? roomHtml(party, names[party])
      : givenHtml(party, given, given.drawn ? drawings[party] : undefined);
  };
  return html`<div class="together"><h2>${say('record.signatures.heading')}</h2><p>${say(lead)}</p>
    <div class="hands">${signatureParty.options.map(hand)}</div></div>`;
}

function roomHtml(party: SignatureParty, name: string): Markup {
  return html`<div><div class="space"></div><p class="who">${say(`record.signatures.${party}`, { name })}</p>
    <p class="what">${say('record.signatures.signatureAndDate')}</p></div>`;
}

function givenHtml(party: SignatureParty, given: GivenByHand, drawing: Uint8Array | undefined): Markup {
  const { name, sentence, signedOn, drawn } = given;
  const ink = drawn ? drawing && inkHtml(name, drawing) : inkHtml(name, null);
  return html`<div><div class="space">${ink !== undefined && ink}</div>
    <p class="who">${say(`record.signatures.${party}`, { name })}</p>
    <p class="what">${say('record.signatures.signedOn', { date: sayDay(signedOn) })}</p><p class="what">${sentence}</p></div>`;
}

/** A signature as it was given: the picture of what was drawn, as PNG, or the name that was typed where that is null. */
export function inkHtml(name: string, drawn: Uint8Array | null): Markup {
  if (drawn === null) return html`<p class="typed">${name}</p>`;
  const picture = `data:image/png;base64,${Buffer.from(drawn).toString('base64')}`;
  return html`<img src="${picture}" alt="${say('record.signatures.drawn', { name })}">`;
}

/** What the digital signature means and does not mean, with the fingerprint to compare. */
export function proofHtml({
  madeAt,
  chainHead,
  fingerprint,
  words,
  heading = html`<h2>${say('record.proof.heading')}</h2>`,
}: {
  madeAt: string;
  chainHead: string;
  fingerprint: string;
  words: { readonly attachedAs: string; readonly chain: string };
  heading?: Markup | undefined;
}): Markup {
  return html`<div class="together">${heading}<div class="proof">
    <p>${say('record.proof.means')}</p><p>${say('record.proof.meansNot')}</p>
    ${fingerprintHtml(fingerprint)}
    <p>${words.attachedAs} ${say('record.proof.madeAt', { date: sayDay(madeAt.slice(0, 10)), time: sayTime(madeAt) })}</p>
    <p>${words.chain}</p><p class="link">${inGroups(chainHead)}</p></div></div>`;
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
