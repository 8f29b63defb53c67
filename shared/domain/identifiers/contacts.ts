import type { Found } from './identifier.ts';

const s = String.raw`[ \u00a0-]?`;

/**
 * Numbers of one person: mobiles and landlines, at home or from abroad. Numbers that begin with 03 and 08 belong to
 * organisations and helplines (Ofcom, National Telephone Numbering Plan) and are what signposting is for.
 */
const phones: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d+])07(?:${s}\d){9}(?!\d)`, 'g'),
  /(?<![\d+(-])\(?0[12]\d(?:[ )\u00a0-]{0,2}\d){8}(?!\d)/g,
  // a few places still have ten digits
  /(?<![\d+(-])\(?01\d{3}[ )]{1,2}\d{5}(?!\d)/g,
  new RegExp(String.raw`(?<!\d)(?:\+|00)44${s}(?:\(0\)${s})?[127](?:${s}\d){8,9}(?!\d)`, 'g'),
  /(?<![\d\p{L}])\+(?!44)[1-9]\d{0,2}(?:[ ()\u00a0-]{0,2}\d){7,12}(?!\d)/gu,
];

const email =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_%+'-][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}\.\p{L}{2,24}(?![\p{L}\p{N}@])/gu;

/** Nobody in particular reads these. */
const desk = /^(?:info|enquiries|help|helpline|support|contact)@/i;

/** Telephone numbers of people in the forms that are usual in the United Kingdom. */
export function findPhones(text: string): Found[] {
  return phones.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
      kind: 'phone' as const,
      start: index,
      end: index + length,
    })),
  );
}

/** E-mail addresses, apart from those of a help desk. */
export function findEmails(text: string): Found[] {
  return [...text.matchAll(email)]
    .filter(([address]) => !desk.test(address))
    .map(({ 0: { length }, index }) => ({ kind: 'email', start: index, end: index + length }));
}
