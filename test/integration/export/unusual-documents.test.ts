import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContents } from '../../../electron/export/pdf/conformance/streams.ts';
import { createSigningIdentity, type SigningIdentity } from '../../../electron/export/signing/identity.ts';
import { verifyRecord } from '../../../electron/verification/verify-record.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import type { RichNode } from '../../../shared/rich-text/document.ts';
import {
  bullets,
  cellOf,
  documentOf,
  heading,
  item,
  link,
  node,
  numbers,
  paragraph,
  row,
  table,
  task,
  td,
  text,
  th,
} from '../../fixtures/rich-documents.ts';
import { sign, signedAt } from '../../vectors/records/base-records.ts';
import { hasChromium, launchChromium, printWith } from './chromium.ts';
import { conformanceProblems } from './conformance/problems.ts';
import { previewRecord } from './preview-record.ts';
import { sampleRecord } from './sample-record.ts';

const trust = { clock: () => signedAt, knownFingerprints: [] };
const times = (count: number, make: (index: number) => RichNode): RichNode[] =>
  Array.from({ length: count }, (_, index) => make(index));
const long = 'words that fill the line and run over its end, as they do when a mentor writes freely. ';

const unusual: Readonly<Record<string, RichNode[]>> = {
  'no word at all': [paragraph()],
  'one character': [paragraph('x')],
  'a link that runs over a page': [
    ...times(26, () => paragraph(long)),
    paragraph(link(long.repeat(30), 'https://example.org/long')),
  ],
  'a link with a bold and a code part': [
    paragraph(
      text('bold', 'bold', { type: 'link', attrs: { href: 'mailto:a@example.org' } }),
      text('code', 'code'),
      link('tel', 'tel:+441524000000'),
    ),
  ],
  'a quote over pages, with a list in it': [
    node('blockquote', ...times(60, () => paragraph(long)), bullets(item(paragraph('in a quote')))),
  ],
  'a list over pages': [bullets(...times(120, (index) => item(paragraph(`item ${index}`))))],
  'lists as deep as a document may be': [
    times(28, () => paragraph('deep')).reduce(
      (inner, own) => bullets(item(own, inner)),
      bullets(item(paragraph('end'))),
    ),
  ],
  'tasks as deep as a document may be': [
    times(28, () => paragraph('deep')).reduce(
      (inner, own) => node('taskList', task(true, own, inner)),
      node('taskList', task(false, paragraph('end'))),
    ),
  ],
  'quotes as deep as a document may be': [
    times(56, () => paragraph()).reduce((inner) => node('blockquote', inner), paragraph(long)),
  ],
  'tasks over pages with quotes inside': [
    node(
      'taskList',
      ...times(70, (index) =>
        task(index % 2 === 0, paragraph(`task ${index}`), node('blockquote', paragraph(long))),
      ),
    ),
  ],
  'a task without words': [node('taskList', task(true, paragraph()), task(false, paragraph('x')))],
  'a numbered list in letters inside a task': [
    node(
      'taskList',
      task(false, paragraph('x'), { ...numbers(3, item(paragraph('c'))), attrs: { start: 3, type: 'a' } }),
    ),
  ],
  'a table with lists, tasks and a table in its cells': [
    table(
      row(th('a'), th('b')),
      row(cellOf(bullets(item(paragraph('x')))), cellOf(node('taskList', task(true, paragraph('y'))))),
      row(
        cellOf(heading(1, 'in a cell'), node('horizontalRule')),
        cellOf(table(row(td('inner'), td('table')))),
      ),
    ),
  ],
  'a row taller than a page': [
    table(row(th('a'), th('b')), row(cellOf(...times(70, () => paragraph(long))), td('x'))),
  ],
  'a table of headings only': [table(row(th('a'), th('b')), row(th('c'), th('d')))],
  'a short column beside a very long one, with a long address': [
    table(
      ...times(9, (index) =>
        row(td(`Week ${index}`), td(long.repeat(9)), td(`https://example.org/${'path/'.repeat(40)}`)),
      ),
    ),
  ],
  'a table of four columns of long words': [
    table(...times(3, () => row(...times(4, () => td('m'.repeat(90)))))),
  ],
  'a table without a heading': [table(row(td('a'), td('b')))],
  'a table with a heading column over pages': [
    table(...times(80, (index) => row(th(`row ${index}`), td('x')))),
  ],
  'a table with spans and short rows': [
    table(
      row({ ...th('wide'), attrs: { colspan: 2, rowspan: 1 } }, th('c')),
      row({ ...td('tall'), attrs: { colspan: 1, rowspan: 2 } }, td('x'), td('y')),
      row(td('z')),
    ),
  ],
  'a table of fifty columns': [table(...times(5, () => row(...times(50, (index) => td(`column${index}`)))))],
  'a word longer than a line': [
    paragraph('Donaudampfschifffahrt'.repeat(20)),
    table(row(td('w'.repeat(300)), td('x'))),
  ],
  'headings alone': [
    heading(3, 'a'),
    heading(2, 'b'),
    heading(1, 'c'),
    ...times(80, (index) => heading(1 + (index % 3), `h${index}`)),
  ],
  'lists with long numbers, in cells and deep down': [
    table(
      row(th('a'), th('b')),
      row(
        cellOf(numbers(998, ...times(4, () => item(paragraph('in a cell'))))),
        cellOf({ ...numbers(1, item(paragraph('Roman'))), attrs: { start: 1888, type: 'I' } }),
      ),
    ),
    times(9, () => paragraph('deep')).reduce(
      (inner, own) => numbers(998, item(own, inner)),
      numbers(100_000, item(paragraph('end'))),
    ),
    node('blockquote', numbers(1_000_000, item(paragraph('in a quote')))),
    node('taskList', task(true, paragraph('x'), numbers(123_456, item(paragraph('in a task'))))),
  ],
  'a heading of many pages': [heading(1, long.repeat(400)), paragraph('x')],
  'rules and breaks alone': [node('horizontalRule'), paragraph(node('hardBreak'), node('hardBreak'))],
  'every mark at once': [
    paragraph(text('x', 'bold', 'italic', 'strike', 'underline'), text(' '), text('y', 'code')),
  ],
  'only emoji': [
    paragraph('😀👍🏽👩‍👩‍👧🏴󠁧󠁢󠁷󠁬󠁳󠁿❤️1️⃣🇬🇧'),
    heading(1, '✅'),
    paragraph(text('😀', 'bold', 'italic'), text('🙂', 'code')),
  ],
  'code over a line end': [paragraph(text(long.repeat(3), 'code'))],
  'two hundred pages': times(1200, (index) => paragraph(`${index} ${long.repeat(4)}`)),
};

/** Chromium prints all pages smaller where something is wider than the page, and cuts off what is wider still. */
async function shrunkPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().flatMap((page, index) => {
    const stream = readContents(page);
    const scales = [...stream.matchAll(/^(\S+) 0 0 \1 306\.25 \S+ cm$/gm)].map(([, scale]) => scale);
    return scales.every((scale) => scale === '3.125') && scales.length > 0
      ? []
      : [`page ${index + 1} is shrunk`];
  });
}

describe.skipIf(!hasChromium)(
  'whatever a record holds, its file keeps the rules of PDF/A-3a and PDF/UA-1, and is intact once signed',
  () => {
    let browser: Browser;
    let identity: SigningIdentity;
    beforeAll(async () => {
      browser = await launchChromium();
      identity = await createSigningIdentity({ name: 'Dr Max Placeholder', clock: trust.clock });
    });
    afterAll(() => browser.close());

    const problemsOf = async (record: ShareableRecord) => {
      const { pdf } = await previewRecord(record, { print: printWith(browser), identity });
      const { verdict, findings } = await verifyRecord(await sign(pdf, identity), trust);
      return [
        ...(await conformanceProblems(pdf)),
        ...(await shrunkPages(pdf)),
        ...(verdict === 'intact' ? [] : findings.map(({ code }) => `verified as ${verdict}: ${code}`)),
      ];
    };

    test.each(Object.entries(unusual))('%s', async (_, blocks) => {
      expect(await problemsOf({ ...sampleRecord, record: documentOf(...blocks) })).toEqual([]);
    });

    test('hostile words in every field', async () => {
      const hostile = `</td></table><script>x</script>'"&\u202E\\ {count} $&`;
      const record: ShareableRecord = {
        ...sampleRecord,
        session: { ...sampleRecord.session, format: hostile, zone: hostile, attendees: [hostile] },
        agenda: [{ item: hostile, talkedAbout: false }],
        takesAway: hostile,
        mentor: { name: hostile, profession: hostile, registration: hostile },
        mentee: { shownAs: hostile },
        goals: sampleRecord.goals.map((goal) => ({ ...goal, title: hostile, why: hostile, status: hostile })),
        actions: [{ title: hostile, owner: hostile, status: hostile }],
        signposting: hostile,
      };
      expect(await problemsOf(record)).toEqual([]);
    });

    test('fields of nothing but invisible characters', async () => {
      const blank = '\u200b\u00ad';
      const record: ShareableRecord = {
        ...sampleRecord,
        mentee: { shownAs: blank },
        goals: [
          {
            title: blank,
            why: blank,
            status: blank,
            options: [{ description: blank, pros: blank }],
            progress: [],
          },
        ],
        actions: [{ title: blank, owner: blank, status: blank }],
        signposting: blank,
      };
      expect(await problemsOf(record)).toEqual([]);
    });

    test('text that no bundled font has is refused before anything is printed', async () => {
      let printed = 0;
      const print = async () => {
        printed += 1;
        return new Uint8Array();
      };
      const record = { ...sampleRecord, signposting: '中文' };
      await expect(
        previewRecord(record, { print, identity: { fingerprint: 'ab'.repeat(32) } }),
      ).rejects.toMatchObject({
        code: 'export.unsupportedText',
        facts: { characters: '中 文', count: 2 },
      });
      expect(printed).toBe(0);
    });

    test('a font of the machine’s own is refused', async () => {
      const print = (html: string) => printWith(browser)(html.replaceAll('@font-face', '@ignored'));
      await expect(
        previewRecord(sampleRecord, { print, identity: { fingerprint: 'ab'.repeat(32) } }),
      ).rejects.toMatchObject({ code: 'export.printFailed', facts: { found: 'a font that is not bundled' } });
    });

    test('a PDF without tags is refused', async () => {
      const untagged = await PDFDocument.create();
      untagged.addPage();
      const print = () => untagged.save();
      await expect(
        previewRecord(sampleRecord, { print, identity: { fingerprint: 'ab'.repeat(32) } }),
      ).rejects.toMatchObject({ code: 'export.printFailed' });
    });
  },
);
