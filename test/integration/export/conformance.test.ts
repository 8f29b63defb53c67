import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bullets,
  documentOf,
  item,
  link,
  node,
  paragraph,
  row,
  table,
  task,
  td,
  text,
  th,
} from '../../fixtures/rich-documents.ts';
import { type Base, makeBase } from '../../vectors/records/base-records.ts';
import { hasChromium, launchChromium, printWith } from './chromium.ts';
import { broken } from './conformance/breaking.ts';
import { breakingsOfBytes, breakingsOfSignatures } from './conformance/breakings-of-bytes.ts';
import { breakingsOfContent } from './conformance/breakings-of-content.ts';
import { breakingsOfStructure } from './conformance/breakings-of-structure.ts';
import { syntaxProblems } from './conformance/file-syntax.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { previewRecord } from './preview-record.ts';
import { sampleRecord } from './sample-record.ts';

/** Something of everything, on few pages. */
const smallRecord = {
  ...sampleRecord,
  record: documentOf(
    paragraph(
      link(
        'an address that runs over the end of its line and so is two annotations, '.repeat(2),
        'https://example.org/a',
      ),
      text('bold', 'bold'),
    ),
    bullets(item(paragraph('item'))),
    node('taskList', task(true, paragraph('task'))),
    table(row(th('a'), th('b'), th('c')), ...[1, 2].map((index) => row(td(`${index}`), td('x'), td('y')))),
  ),
};
describe.skipIf(!hasChromium)('the rules of PDF/A-3a and PDF/UA-1', () => {
  let browser: Browser;
  let base: Base;
  let small: Uint8Array;
  beforeAll(async () => {
    browser = await launchChromium();
    base = await makeBase(browser);
    const made = { print: printWith(browser), identity: { fingerprint: 'ab'.repeat(32) } };
    small = (await previewRecord(smallRecord, made)).pdf;
  });
  afterAll(() => browser.close());

  test('are kept by a record before it is signed, signed and countersigned', async () => {
    expect(await conformanceProblems(base.prepared)).toEqual([]);
    expect(await conformanceProblems(base.one)).toEqual([]);
    expect(await conformanceProblems(base.two)).toEqual([]);
  });

  test('are still kept by a file that is only written again', async () => {
    expect(await conformanceProblems(await broken(base.prepared, () => undefined))).toEqual([]);
  });

  const bare = (problem: string) =>
    problem
      .replace(/^(?:page \d+|object \d+|\S+\+Noto\S+): /, '')
      .replace(/ at byte \d+$/, ' at byte')
      .replace(/^tag \d+/, 'the tag');
  const said = async (bytes: Uint8Array) => (await conformanceProblems(bytes)).map(bare);
  const inBytes = (bytes: Uint8Array, change: (source: string) => string) =>
    new Uint8Array(Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1'));

  test.each(Object.entries(breakingsOfBytes))('%s is found', async (_, [says, change]) => {
    expect(syntaxProblems(inBytes(small, change)).map(bare)).toContain(says);
  });

  test.each(Object.entries(breakingsOfSignatures))('%s is found', async (_, [says, change]) => {
    expect(await said(inBytes(base.one, change))).toContain(says);
  });

  test.each(Object.entries({ ...breakingsOfContent, ...breakingsOfStructure }))(
    '%s is found',
    async (_, [says, change]) => {
      expect(await said(await broken(small, change))).toContain(says);
    },
  );
});
