import { expect, test } from 'vitest';
import { markerWidth } from '../../../electron/export/pdf/list-markers.ts';
import { item, numbers, paragraph } from '../../fixtures/rich-documents.ts';

const widthOf = (start: number, items: number, type: string | null = null) =>
  markerWidth({
    ...numbers(start, ...Array.from({ length: items }, () => item(paragraph('x')))),
    attrs: { start, type },
  });

test('a list has room for its widest number, in figures, letters and Roman numerals', () => {
  expect([widthOf(1, 5), widthOf(99, 1), widthOf(99, 2), widthOf(1_000_000, 1)]).toEqual([2, 2, 3, 7]);
  expect([widthOf(26, 1, 'a'), widthOf(702, 1, 'a'), widthOf(703, 1, 'A')]).toEqual([2, 2, 3]);
  expect([widthOf(1, 2, 'i'), widthOf(1, 9, 'i'), widthOf(1888, 1, 'I')]).toEqual([2, 4, 13]);
});
