import type { RichNode } from '../../../shared/rich-text/document.ts';

/** The most signs for which there is room beside a list: {@link markerRoom}. */
const widestMarker = 15;

/**
 * How many signs the widest number of a list has, so that none is cut off at the edge of the page: `100` has three, and
 * so has `iii`. At least two.
 */
export function markerWidth({ attrs, content = [] }: RichNode): number {
  const [start, type] = [Number(attrs?.start ?? 1), String(attrs?.type ?? '1')];
  let widest = 2;
  for (let number = start; number < start + content.length; number += 1)
    widest = Math.max(widest, signsOf(number, type));
  return Math.min(widest, widestMarker);
}

function signsOf(number: number, type: string): number {
  const isRoman = type.toLowerCase() === 'i' && number > 0 && number < 4000;
  if (isRoman) return romanSigns(number);
  const isLetters = type.toLowerCase() === 'a' && number > 0;
  return isLetters ? Math.floor(Math.log(25 * number + 1) / Math.log(26)) || 1 : String(number).length;
}

/** i, ii, iii, iv, v, vi, vii, viii, ix: as many signs in every place of a number. */
function romanSigns(number: number): number {
  const signs = [0, 1, 2, 3, 2, 1, 2, 3, 4, 2];
  const digits = [...String(number)].map(Number);
  return digits.reduce((sum, digit, place) => {
    const isThousands = digits.length - place === 4;
    return sum + (isThousands ? digit : (signs[digit] ?? 0));
  }, 0);
}

/** The room that each width of marker needs, as CSS: two signs have what every list has. */
export const markerRoom = Array.from(
  { length: widestMarker - 2 },
  (_, index) => `ol.signs${index + 3}{padding-left:${(6.2 + (index + 1) * 2.3).toFixed(1)}mm}`,
).join('\n');
