import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
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
import { sampleRecord, signedByBoth } from './sample-record.ts';

/** A sentence in each script that a record prints. */
export const scripts: Readonly<Record<string, string>> = {
  English: 'A fluffy office, “difficult” — naïve façade, £5 & 1½ hours…',
  Cymraeg: 'Ŵyth ŵy, tŷ ŷd, gêm, tân, môr, sŵn, llŷn, ẁ ẃ ẅ ỳ ÿ.',
  Ελληνικά: 'Καλημέρα κόσμε! Ἐν ἀρχῇ ἦν ὁ λόγος, ᾳ ῃ ῳ ΐ ΰ.',
  Русский: 'Съешь ещё этих мягких французских булок, да выпей чаю.',
  Українська: 'Ґанок, їжак, єнот і щасливий день.',
  'Tiếng Việt': 'Đặng Thị Phương Nguyễn: ữ ộ ẫ ỗ ệ ỷ ẳ ỵ.',
  Polski: 'Zażółć gęślą jaźń.',
  Türkçe: 'İstanbul’da ılık bir gün, ğ ş ç.',
  Emoji: '😀 👍🏽 👩‍👩‍👧 ✅ ❤️ 1️⃣ 🇬🇧 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  Signs: '→ ← ≥ ≤ ≠ ± × ÷ ° µ € ½ ¼ § ¶ † ‡ • ™ ©',
};

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const address = `https://example.org/${'a-very-long-path/'.repeat(6)}?with=a&query=too`;
const prose =
  'Fern said that the week had begun with a clinic that ran over, and that nobody noticed until the evening. We went ' +
  'through it hour by hour, without hurry, and wrote down what could have been left, what could have been asked for, ' +
  'and what she would like to try before we meet again. ';

/** A record with every kind of block in every kind of place, in every script, over many pages. Invented people. */
export const richRecord: ShareableRecord = {
  ...sampleRecord,
  agenda: Object.values(scripts).map((words, index) => ({ item: words, talkedAbout: index % 2 === 0 })),
  takesAway: `${scripts.English}\n\n${scripts['Tiếng Việt']}`,
  record: documentOf(
    paragraph(),
    heading(1, 'Every script'),
    ...Object.entries(scripts).flatMap(([name, words]) => [
      heading(2, name),
      paragraph(
        words,
        ' ',
        text(words, 'bold'),
        ' ',
        text(words, 'italic'),
        ' ',
        text(words, 'bold', 'italic'),
      ),
      paragraph(text(words, 'code')),
    ]),
    heading(1, 'Words that do not end'),
    paragraph(
      longWord,
      ' ',
      longWord,
      ' in the middle of a line, and an address: ',
      link(address, address),
      '.',
    ),
    paragraph(),
    paragraph(),
    heading(1, 'Lists in lists'),
    bullets(
      item(paragraph(prose)),
      item(
        paragraph('Two things to try'),
        numbers(
          1,
          item(
            paragraph('Ask the rota lead'),
            bullets(item(paragraph('on Monday')), item(paragraph('in person'))),
          ),
          item(
            paragraph('Write it down'),
            node('taskList', task(true, paragraph('a page')), task(false, paragraph('a line'))),
          ),
        ),
      ),
      item(paragraph('A quote'), node('blockquote', paragraph('“Nobody had ever counted.”'))),
    ),
    numbers(
      98,
      item(paragraph('ninety-eight')),
      item(paragraph('ninety-nine')),
      item(paragraph('a hundred')),
    ),
    {
      ...numbers(1, ...Array.from({ length: 9 }, (_, index) => item(paragraph(`roman ${index}`)))),
      attrs: { start: 1880, type: 'I' },
    },
    { ...numbers(1, item(paragraph('a million'))), attrs: { start: 1_000_000, type: null } },
    { ...numbers(1, item(paragraph('letters'))), attrs: { start: 703, type: 'a' } },
    heading(1, 'Tasks'),
    node(
      'taskList',
      task(true, paragraph('Bring the diary')),
      task(
        false,
        paragraph(prose),
        node('taskList', task(true, paragraph('with the clinics')), task(false, paragraph('without'))),
      ),
    ),
    heading(1, 'Quotes'),
    node(
      'blockquote',
      paragraph(prose),
      bullets(item(paragraph('in a quote'))),
      node('blockquote', paragraph('within')),
    ),
    paragraph(prose.repeat(2)),
    heading(1, 'A table over pages'),
    table(
      row(th('Week'), th('What the diary shows'), th('Hours'), th('Remarks')),
      ...Array.from({ length: 60 }, (_, index) =>
        row(
          td(`Week ${index + 1}`),
          td(index % 9 === 4 ? prose : 'Letters, rota swaps, supervision'),
          td(index % 7 === 0 ? '' : `${8 + (index % 5)}`),
          index % 13 === 5
            ? cellOf(
                bullets(item(paragraph('a list')), item(paragraph('in a cell'))),
                paragraph(text('bold', 'bold')),
              )
            : td(Object.values(scripts)[index % 10] ?? ''),
        ),
      ),
    ),
    heading(3, 'A table with a heading column and spans'),
    table(
      row(th(''), { ...th('Both halves'), attrs: { colspan: 2, rowspan: 1 } }),
      row(th('Monday'), td('Clinic'), td('Letters')),
      row(th('Tuesday'), { ...td('Theatre all day'), attrs: { colspan: 2, rowspan: 1 } }),
      row({ ...th('Wednesday'), attrs: { colspan: 1, rowspan: 2 } }, td('Ward'), td('Teaching')),
      row(td('Ward'), td(longWord)),
    ),
    table(
      row(...Array.from({ length: 8 }, (_, index) => th(`Column ${index + 1}`))),
      row(...Array.from({ length: 8 }, () => td('some words here'))),
    ),
    node('horizontalRule'),
    ...Array.from({ length: 6 }, (_, index) => [
      heading(2, `Thought ${index + 1}`),
      paragraph(prose.repeat(1 + (index % 3))),
    ]).flat(),
    heading(
      3,
      'A long heading that goes on for more than a line, as headings should not but sometimes do when somebody dictates them',
    ),
    paragraph('End.'),
  ),
  amends: {
    sha256: '0a1b2c3d'.repeat(8),
    signedOn: '2026-11-14',
    reason: 'The second date was wrong.\nAnd the week.',
  },
  signedByHand: signedByBoth,
};
