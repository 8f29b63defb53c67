import { expect, test } from 'vitest';
import { withArtifacts } from '../../../electron/export/pdf/conformance/artifacts.ts';
import { hasText, readPieces } from '../../../electron/export/pdf/conformance/page-content.ts';

const height = 1000;
const mark = (...lines: string[]) =>
  withArtifacts(readPieces(lines.join('\n')), height, (piece) => !hasText(piece.lines)).split('\n');
const textAt = (y: number) => ['BT', `1 0 0 -1 10 ${y} Tm`, '<0033> Tj', 'ET'];

test('running heads become header and footer artifacts, by their height', () => {
  expect(mark('q', ...textAt(40), ...textAt(960), 'Q')).toEqual([
    'q',
    '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
    ...textAt(40),
    'EMC',
    '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
    ...textAt(960),
    'EMC',
    'Q',
  ]);
});

test('tagged text keeps its tag; what only paints becomes an artifact, tagged or not', () => {
  expect(
    mark('/P <</MCID 0 >>BDC', ...textAt(500), 'EMC', 'f', '/P <</MCID 1 >>BDC', '0 0 1 1 re', 'f', 'EMC'),
  ).toEqual([
    '/P <</MCID 0 >>BDC',
    ...textAt(500),
    'EMC',
    '/Artifact BMC',
    'f',
    'EMC',
    '/Artifact BMC',
    '0 0 1 1 re',
    'f',
    'EMC',
  ]);
});

test.each([
  ['untagged text in the middle of a page', textAt(500)],
  ['a tag that is never closed', ['/P <</MCID 0 >>BDC', 'f']],
  ['a tag that was never opened', ['f', 'EMC']],
  ['marked content without an id', ['/Span BMC', 'f', 'EMC']],
  ['a text object cut by a tag', ['BT', '/P <</MCID 0 >>BDC', 'ET', 'EMC']],
])('%s is refused, for the tags could be wrong', (_, lines) => {
  expect(() => mark(...lines)).toThrowError(expect.objectContaining({ code: 'export.printFailed' }));
});
