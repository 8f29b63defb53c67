import type { Found } from './identifier.ts';

/** The areas of Royal Mail: what a postcode may begin with. */
const areas: ReadonlySet<string> = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
    'G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR ' +
    'NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA ' +
    'WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

/** Only in the middle of London does a letter follow the number of a district. */
const lettered: ReadonlySet<string> = new Set('E EC N NW SE SW W WC'.split(' '));

// the last two letters are never C, I, K, M, O or V, so that no unit of measure looks like them
const upper =
  /(?<![\p{L}\p{N}])(?<area>[A-Z]{1,2})(?<district>\d{1,2}|\d[A-Z])(?<gap>[ \u00a0]?)\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;
// in small letters two are asked of the area, so that neither B12 nor a grade of training is taken for one
const lower =
  /(?<![\p{L}\p{N}])(?<area>(?!st|ct)[a-z]{2})(?<district>\d{1,2}|\d[a-z])(?<gap>[ \u00a0])\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/gu;

/** Postcodes of the United Kingdom. Without a space they are taken for one from six characters on. */
export function findPostcodes(text: string): Found[] {
  return [...text.matchAll(upper), ...text.matchAll(lower)].flatMap(({ 0: { length }, index, groups }) => {
    const area = groups?.area?.toUpperCase() ?? '';
    const inLondon = /\D/.test(groups?.district ?? '');
    const long = groups?.gap !== '' || length >= 6;
    return areas.has(area) && long && (!inLondon || lettered.has(area))
      ? [{ kind: 'postcode' as const, start: index, end: index + length }]
      : [];
  });
}

// D, F, I, Q, U and V do not begin one; QQ stands in every official example
const insurance =
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)(?:QQ|[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z])(?<gap>[ \u00a0]?)\d{2}\k<gap>\d{2}\k<gap>\d{2}[ \u00a0]?[A-D](?![\p{L}\p{N}])/gu;

/** Written without gaps, small letters do as well. */
const solid =
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)(?:QQ|[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z])\d{6}[A-D](?![\p{L}\p{N}])/giu;

/** National Insurance numbers (HMRC, National Insurance Manual NIM39110). */
export function findInsuranceNumbers(text: string): Found[] {
  return [...text.matchAll(insurance), ...text.matchAll(solid)].map(({ 0: { length }, index }) => ({
    kind: 'ni-number',
    start: index,
    end: index + length,
  }));
}
