import { deflateSync } from 'node:zlib';
import { signPdf } from '../../../electron/export/signing/sign-pdf.ts';
import type { Attack } from './attack.ts';
import { type Base, countersign, sign, signedAt } from './base-records.ts';
import {
  append,
  bytesOf,
  firstPage,
  gapOf,
  latin1,
  numberAfter,
  replaced,
  sourceOf,
  streamSource,
  withNote,
} from './pdf-writing.ts';

const rootOf = (pdf: Uint8Array): number => numberAfter(pdf, 'Root');
const nextNumber = (pdf: Uint8Array): number => numberAfter(pdf, 'Size');

/** The object of a signature field, whose name is written as UTF-16 in hex. */
function numberOfField(pdf: Uint8Array, name: string): number {
  const hex = [...name].map((letter) => `00${letter.charCodeAt(0).toString(16).toUpperCase()}`).join('');
  const text = latin1(pdf);
  const before = text.slice(0, text.indexOf(`/T <FEFF${hex}>`));
  return Number([...before.matchAll(/\n(\d+) 0 obj\n/g)].at(-1)?.[1]);
}

/** The first page, and an increment that puts other content on it. */
function otherContent(pdf: Uint8Array): Uint8Array {
  const page = firstPage(pdf);
  const content = nextNumber(pdf);
  const source = sourceOf(pdf, page).replace(/\/Contents \d+ 0 R/, `/Contents ${content} 0 R`);
  return append(pdf, { objects: { [page]: source, [content]: streamSource('', bytesOf('q Q')) } });
}

function withPage(pdf: Uint8Array): Uint8Array {
  const pages = numberAfter(pdf, 'Pages');
  const page = nextNumber(pdf);
  const source = sourceOf(pdf, pages)
    .replace(/\/Kids \[/, `/Kids [ ${page} 0 R`)
    .replace(/\/Count (\d+)/, (_, count: string) => `/Count ${Number(count) + 1}`);
  return append(pdf, {
    objects: { [pages]: source, [page]: `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 9 9] >>` },
  });
}

function withOtherRoot(pdf: Uint8Array): Uint8Array {
  const root = nextNumber(pdf);
  return append(pdf, {
    objects: { [root]: sourceOf(pdf, rootOf(pdf)) },
    trailer: (text) => text.replace(/\/Root \d+/, `/Root ${root}`),
  });
}

const withoutInfo = (pdf: Uint8Array): Uint8Array =>
  append(pdf, { objects: { [numberAfter(pdf, 'Info')]: undefined } });

const withOtherId = (pdf: Uint8Array): Uint8Array =>
  append(pdf, { trailer: (text) => text.replace(/\/ID \[ <../, '/ID [ <00') });

/** An increment that then gets a valid second signature over everything. */
const thenCountersigned =
  (change: (pdf: Uint8Array) => Uint8Array) =>
  ({ one, mentee }: Base): Promise<Uint8Array> =>
    countersign(change(one), mentee);

/** A list of cross-references whose /Prev leads back to itself, written over the last one at the same length. */
function loop(pdf: Uint8Array): Uint8Array {
  const text = latin1(pdf);
  const here = /startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf('startxref')))?.[1] ?? '';
  const previous = `/Prev ${numberAfter(pdf, 'Prev')}`;
  return replaced(pdf, text.lastIndexOf(previous), `/Prev ${here}`);
}

/** A few kilobytes that unpack to a gigabyte. */
function bomb(): Uint8Array {
  const zeros = deflateSync(Buffer.alloc(64 * 1024 * 1024 + 1));
  return zeros;
}

function withPackedBomb(pdf: Uint8Array): Uint8Array {
  const text = latin1(pdf);
  const offset = pdf.length + 1;
  const list = Buffer.from(
    streamSource(
      `/Type /XRef /Size 9 /W [1 4 2] /Root ${rootOf(pdf)} 0 R /Filter /FlateDecode /Prev ${/startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf('startxref')))?.[1]}`,
      bomb(),
    ),
  ).toString('latin1');
  return bytesOf(`${text}\n999 0 obj\n${list}\nendobj\nstartxref\n${offset}\n%%EOF\n`);
}

function nested(pdf: Uint8Array): Uint8Array {
  const root = rootOf(pdf);
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  return append(pdf, { objects: { [root]: sourceOf(pdf, root).replace(/>>\s*$/, `/Deep ${deep} >>`) } });
}

/** An increment of so many objects, each of them a string that holds all those behind it. */
function insideOneAnother(pdf: Uint8Array, count: number): Uint8Array {
  const first = nextNumber(pdf);
  const heads = Array.from({ length: count }, (_, each) => `${first + each} 0 obj\n(`);
  const source = `(${heads.slice(1).join('')}${')\nendobj\n'.repeat(count - 1)})`;
  const text = latin1(append(pdf, { objects: { [first]: source } }));
  let offset = text.lastIndexOf(`\n${heads[0]}`) + 1;
  const entries = heads.map((head) => {
    const entry = `${String(offset).padStart(10, '0')} 00000 n \n`;
    offset += head.length;
    return entry;
  });
  const [list, behind] = [
    text.lastIndexOf('xref\n', text.lastIndexOf('trailer')),
    text.lastIndexOf('trailer'),
  ];
  return bytesOf(`${text.slice(0, list)}xref\n${first} ${count}\n${entries.join('')}${text.slice(behind)}`);
}

const swapRange = (
  pdf: Uint8Array,
  change: (start: number, end: number, tail: number) => string,
): Uint8Array => {
  const { start, end, behind } = gapOf(pdf);
  const old = `/ByteRange [0 ${start} ${end} ${behind - end}]`;
  const range = change(start, end, behind - end);
  // the writer leaves spaces behind the range
  const at = latin1(pdf).lastIndexOf(old);
  return replaced(pdf, at, range.padEnd(Math.max(old.length, range.length)));
};

/** What is done to a file, or to its bytes, without a key. */
export const attacksOnTheFile: readonly Attack[] = [
  {
    name: 'one byte of the pages altered',
    make: ({ one }) => replaced(one, 5000, latin1(one)[5000] === 'x' ? 'y' : 'x'),
    finds: 'digest-differs',
  },
  {
    name: 'one byte of the pages altered under two signatures',
    make: ({ two }) => replaced(two, 5000, latin1(two)[5000] === 'x' ? 'y' : 'x'),
    finds: 'digest-differs',
  },
  {
    name: 'the padding behind the signature changed',
    make: ({ one }) => replaced(one, gapOf(one).end - 40, 'c0ffee'),
    finds: 'padding-changed',
    foolsPdfsig: 'valid',
  },
  {
    name: 'one letter of the signature written as a capital',
    make: ({ one }) => {
      const { start } = gapOf(one);
      const at = start + 1 + (/[a-f]/.exec(latin1(one.subarray(start + 1)))?.index ?? 0);
      return replaced(one, at, (latin1(one)[at] ?? '').toUpperCase());
    },
    finds: 'hex-mixed',
    foolsPdfsig: 'whole',
  },
  {
    name: 'white space inside the signature',
    make: ({ one }) => replaced(one, gapOf(one).end - 3, '  '),
    finds: 'gap-wrong',
    foolsPdfsig: 'valid',
  },
  {
    name: 'bytes behind the end',
    make: ({ one }) => Buffer.concat([one, Buffer.from('\n% and so on\n')]),
    finds: 'bytes-appended',
  },
  {
    name: 'spaces behind the end',
    make: ({ one }) => Buffer.concat([one, Buffer.from('   ')]),
    finds: 'bytes-appended',
  },
  {
    name: 'bytes in front',
    make: ({ one }) => Buffer.concat([Buffer.from('MZ\n'), one]),
    finds: 'bytes-before',
  },
  {
    name: 'an increment that replaces content',
    make: ({ one }) => otherContent(one),
    finds: 'bytes-appended',
  },
  {
    name: 'an increment that says the same again',
    make: ({ one }) => append(one, {}),
    finds: 'bytes-appended',
  },
  {
    name: 'content replaced in an increment, then countersigned',
    make: thenCountersigned(otherContent),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  { name: 'an annotation added', make: ({ one }) => withNote(one), finds: 'bytes-appended' },
  {
    name: 'an annotation added, then countersigned',
    make: thenCountersigned(withNote),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  { name: 'a page added', make: ({ two }) => withPage(two), finds: 'bytes-appended' },
  {
    name: 'a page added, then countersigned',
    make: thenCountersigned(withPage),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  {
    name: 'another catalog, then countersigned',
    make: thenCountersigned(withOtherRoot),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  {
    name: 'an object removed, then countersigned',
    make: thenCountersigned(withoutInfo),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  {
    name: 'another file identifier, then countersigned',
    make: thenCountersigned(withOtherId),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  {
    name: 'an object that no list names, then countersigned',
    make: thenCountersigned((pdf) =>
      append(pdf, { stray: `${nextNumber(pdf) + 9} 0 obj\n<< /Said /Nowhere >>\nendobj\n` }),
    ),
    finds: 'changed-after-signing',
    foolsPdfsig: 'whole',
  },
  {
    name: 'a ByteRange that does not begin at the beginning',
    make: ({ one }) => swapRange(one, (start, end, tail) => `/ByteRange [9 ${start - 9} ${end} ${tail}]`),
    finds: 'range-wrong',
  },
  {
    name: 'a ByteRange whose parts overlap',
    make: ({ one }) =>
      swapRange(one, (start, end, tail) => `/ByteRange [0 ${end} ${start} ${tail + end - start}]`),
    finds: 'range-wrong',
  },
  {
    name: 'a ByteRange whose second part ends early',
    make: ({ one }) => swapRange(one, (start, end, tail) => `/ByteRange [0 ${start} ${end} ${tail - 20}]`),
    finds: 'range-wrong',
  },
  {
    name: 'a ByteRange that reaches beyond the file',
    make: ({ one }) => swapRange(one, (start, end, tail) => `/ByteRange [0 ${start} ${end} ${tail + 1}]`),
    finds: 'range-wrong',
  },
  {
    name: 'a gap that is wider than the signature',
    make: ({ one }) => swapRange(one, (start, end, tail) => `/ByteRange [0 ${start - 20} ${end} ${tail}]`),
    finds: 'gap-wrong',
  },
  {
    name: 'a signature whose value stands in another object',
    make: ({ one }) => {
      const { start, end } = gapOf(one);
      const value = nextNumber(one);
      const holder = numberAfter(one, 'V');
      const source = sourceOf(one, holder).replace(/\/Contents <[0-9a-f]+>/, `/Contents ${value} 0 R`);
      return append(one, { objects: { [holder]: source, [value]: latin1(one.subarray(start, end)) } });
    },
    finds: 'gap-wrong',
  },
  {
    name: 'a signature moved here from another record',
    make: ({ one, other }) => {
      const { start, end } = gapOf(one);
      const from = gapOf(other);
      if (from.start !== start || from.end !== end) throw new Error('the records are not of one size');
      return replaced(one, start, latin1(other.subarray(start, end)));
    },
    finds: 'digest-differs',
  },
  {
    name: 'a second field with the name of the first, written in another way',
    make: async ({ prepared, mentor, mentee }) => {
      const field = numberOfField(prepared, 'Mentee');
      const twin = sourceOf(prepared, field).replace(/\/T <[0-9A-F]+>/, '/T <EFBBBF4D656E746F72>');
      const signed = await sign(append(prepared, { objects: { [field]: twin } }), mentor);
      const reason = 'Agreed';
      return signPdf({ pdf: signed, field: 'ï»¿Mentor', identity: mentee, signedAt, name: 'Fern', reason });
    },
    finds: 'field-signed-twice',
  },
  {
    name: 'cross-references that lead in a circle',
    make: ({ one }) => loop(one),
    finds: 'structure-damaged',
  },
  {
    name: 'a file that is cut off',
    make: ({ one }) => one.subarray(0, one.length - 100),
    finds: 'structure-damaged',
  },
  {
    name: 'the front half of a file',
    make: ({ one }) => one.subarray(0, one.length >> 1),
    finds: 'structure-damaged',
    verdict: 'unreadable',
  },
  {
    name: 'a list of cross-references that unpacks to more than any record',
    make: ({ one }) => withPackedBomb(one),
    finds: 'too-complex',
    verdict: 'unreadable',
  },
  {
    name: 'arrays in arrays, twenty thousand deep',
    make: ({ one }) => nested(one),
    finds: 'too-complex',
    verdict: 'unreadable',
  },
  {
    name: 'objects in one another, twenty thousand deep',
    make: ({ one }) => insideOneAnother(one, 20_000),
    finds: 'too-complex',
    verdict: 'unreadable',
  },
  {
    name: 'an encrypted PDF',
    make: ({ one }) =>
      append(one, { trailer: (text) => text.replace(/\/Prev/, '/Encrypt << /Filter /Standard >> /Prev') }),
    finds: 'encrypted',
    verdict: 'unreadable',
  },
  {
    name: 'a record that was never signed',
    make: ({ prepared }) => prepared,
    finds: 'not-signed',
    verdict: 'unreadable',
  },
  {
    name: 'no PDF',
    make: () => bytesOf('PK\u0003\u0004 a folder of pictures'),
    finds: 'not-a-pdf',
    verdict: 'unreadable',
  },
  { name: 'an empty file', make: () => new Uint8Array(), finds: 'not-a-pdf', verdict: 'unreadable' },
];
