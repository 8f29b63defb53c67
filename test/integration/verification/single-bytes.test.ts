import { describe, expect, test } from 'vitest';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import { type Base, makeBase } from '../../vectors/records/base-records.ts';
import { gapOf, latin1 } from '../../vectors/records/pdf-writing.ts';
import { hasChromium, launchChromium } from '../export/chromium.ts';

const clock = () => new Date('2026-11-22T09:00:00Z');
const changes = 10_000;
const seed = Number(process.env.ALCOVE_SEED ?? Date.now() % 1_000_000_000);

/** The same numbers for the same seed (mulberry32), so that a miss can be looked at again. */
function randomFrom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

describe.skipIf(!hasChromium)('a record with two signatures', () => {
  test(`is never called intact after one of ${changes} single bytes was changed (seed ${seed})`, async () => {
    const browser = await launchChromium();
    const { two }: Base = await makeBase(browser);
    await browser.close();
    const verify = () => verifyRecord(two, { knownFingerprints: [], clock });
    expect((await verify()).verdict).toBe('intact');
    const random = randomFrom(seed);
    const places = placesOf(two);
    const missed: string[] = [];
    for (let count = 0; count < changes; count += 1) {
      const kind = count % places.length;
      const at = places[kind]?.(random) ?? 0;
      const was = two[at] ?? 0;
      two[at] = otherByte(was, kind, random);
      const { verdict } = await verify();
      if (verdict === 'intact') missed.push(`byte ${at}: ${was} became ${two[at]}`);
      two[at] = was;
    }
    expect(missed).toEqual([]);
    expect((await verify()).verdict).toBe('intact');
  }, 180_000);
});

type Place = (random: (below: number) => number) => number;

/**
 * Where to change a byte: anywhere, and as often in each of the places where a change could go unseen: the digits and the
 * padding of both signatures, the spaces, and what stands in the last increment.
 */
function placesOf(pdf: Uint8Array): Place[] {
  const [first, second] = [gapOf(pdf, 0), gapOf(pdf, 1)];
  const text = latin1(pdf);
  const spaces = [...text.matchAll(/[ \n]/g)].map(({ index }) => index);
  const inside =
    (from: number, to: number): Place =>
    (random) =>
      from + random(to - from);
  return [
    inside(0, pdf.length),
    inside(0, pdf.length),
    inside(second.start, second.start + 1700),
    inside(second.start, second.end),
    inside(first.start, first.end),
    inside(first.behind, pdf.length),
    (random) => spaces[random(spaces.length)] ?? 0,
  ];
}

/** Another byte; among hex digits, mostly another digit, also in the other case, for other bytes are easy to see. */
function otherByte(was: number, kind: number, random: (below: number) => number): number {
  const digits = '0123456789abcdefABCDEF';
  for (;;) {
    const digit = digits.charCodeAt(random(digits.length));
    const other = kind >= 2 && kind <= 4 && random(8) > 0 ? digit : random(256);
    if (other !== was) return other;
  }
}
