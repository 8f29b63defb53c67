import { createHash } from 'node:crypto';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** The newest text of an object of a PDF without packed objects, between `obj` and `endobj`. */
export function sourceOf(pdf: Uint8Array, number: number): string {
  const text = latin1(pdf);
  const start = text.lastIndexOf(`\n${number} 0 obj\n`);
  if (start === -1) throw new Error(`no object ${number}`);
  return text.slice(start + `\n${number} 0 obj\n`.length, text.indexOf('\nendobj', start));
}

/** The number that follows a key in the newest place where that stands: `/Root 5 0 R`, `/Size 9`. */
export function numberAfter(pdf: Uint8Array, key: string): number {
  const found = [...latin1(pdf).matchAll(new RegExp(`/${key}[ \\[]+(\\d+)`, 'g'))].at(-1)?.[1];
  if (found === undefined) throw new Error(`no ${key}`);
  return Number(found);
}

type Addition = {
  /** The objects to write, by number; `undefined` takes one away. */
  readonly objects?: Readonly<Record<number, string | Uint8Array | undefined>>;
  readonly trailer?: (text: string) => string;
  /** Bytes between the objects and the list of cross-references. */
  readonly stray?: string;
};

/** Appends an incremental update, as any program can without a key. */
export function append(
  pdf: Uint8Array,
  { objects = {}, trailer = (text) => text, stray = '' }: Addition,
): Uint8Array {
  const text = latin1(pdf);
  const entries: string[] = [];
  let body = '\n';
  for (const [number, source] of Object.entries(objects)) {
    const offset = pdf.length + body.length;
    if (source !== undefined) {
      const written = typeof source === 'string' ? source : latin1(source);
      body += `${number} 0 obj\n${written}\nendobj\n`;
    }
    const entry = source === undefined ? '0000000000 00001 f' : `${String(offset).padStart(10, '0')} 00000 n`;
    entries.push(`${number} 1\n${entry} \n`);
  }
  body += stray;
  const oldTrailer = text.slice(
    text.lastIndexOf('trailer') + 'trailer'.length,
    text.lastIndexOf('startxref'),
  );
  const previous = /startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf('startxref')))?.[1];
  const size = Math.max(
    numberAfter(pdf, 'Size'),
    ...Object.keys(objects).map((number) => Number(number) + 1),
  );
  const newTrailer = trailer(
    oldTrailer
      .replace(/\/Prev \d+/, '')
      .replace(/\/Size \d+/, `/Size ${size}`)
      .replace(/>>\s*$/, `/Prev ${previous}\n>>`),
  );
  const list = `xref\n${entries.join('')}trailer${newTrailer}\nstartxref\n${pdf.length + body.length}\n%%EOF\n`;
  return bytesOf(text + body + list);
}

/** The number of the page that was written first. */
export const firstPage = (pdf: Uint8Array): number =>
  Number(/\n(\d+) 0 obj\n<<\n\/Type \/Page\n/.exec(latin1(pdf))?.[1]);

/** An increment that puts a note over the first page. */
export function withNote(pdf: Uint8Array): Uint8Array {
  const note = numberAfter(pdf, 'Size');
  const page = sourceOf(pdf, firstPage(pdf));
  const source = page.includes('/Annots [')
    ? page.replace('/Annots [', `/Annots [ ${note} 0 R`)
    : page.replace(/>>\s*$/, `/Annots [ ${note} 0 R ] >>`);
  const annotation =
    '<< /Type /Annot /Subtype /FreeText /Rect [0 0 500 800] /DA (/F 9 Tf) /Contents (Void) >>';
  return append(pdf, { objects: { [firstPage(pdf)]: source, [note]: annotation } });
}

/** A stream object's source. */
export function streamSource(entries: string, content: Uint8Array): Uint8Array {
  const head = Buffer.from(`<< ${entries} /Length ${content.length} >>\nstream\n`, 'latin1');
  return Buffer.concat([head, content, Buffer.from('\nendstream')]);
}

export type Gap = { readonly start: number; readonly end: number; readonly behind: number };

/** The gap of a signature, counted from the first, brackets included. */
export function gapOf(pdf: Uint8Array, index = -1): Gap {
  const all = [...latin1(pdf).matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)].at(index);
  const [start = 0, end = 0, tail = 0] = (all ?? []).slice(1).map(Number);
  if (end === 0) throw new Error('no signature');
  return { start, end, behind: end + tail };
}

/** SHA-256, or another hash, of what the newest signature covers. */
export function coveredDigest(pdf: Uint8Array, hash = 'sha256'): Uint8Array {
  const { start, end, behind } = gapOf(pdf);
  return createHash(hash).update(pdf.subarray(0, start)).update(pdf.subarray(end, behind)).digest();
}

/** The newest signature replaced by another CMS over the same bytes. */
export function withCms(pdf: Uint8Array, cms: Uint8Array): Uint8Array {
  const { start, end } = gapOf(pdf);
  const hex = Buffer.from(cms)
    .toString('hex')
    .padEnd(end - start - 2, '0');
  if (hex.length !== end - start - 2) throw new Error('no room for the CMS');
  return replaced(pdf, start + 1, hex);
}

export function cmsOf(pdf: Uint8Array): Uint8Array {
  const { start, end } = gapOf(pdf);
  const padded = Buffer.from(latin1(pdf.subarray(start + 1, end - 1)), 'hex');
  const length = 4 + padded.readUInt16BE(2);
  return Uint8Array.from(padded.subarray(0, length));
}

/** The same bytes with some of them overwritten. */
export function replaced(pdf: Uint8Array, at: number, text: string): Uint8Array {
  const bytes = Uint8Array.from(pdf);
  bytes.set(bytesOf(text), at);
  return bytes;
}

/** The first `search` behind `from` overwritten by a text of the same length. */
export function swapped(pdf: Uint8Array, search: string, text: string, from = 0): Uint8Array {
  const at = latin1(pdf).indexOf(search, from);
  if (at === -1 || search.length !== text.length) throw new Error(`cannot swap ${search}`);
  return replaced(pdf, at, text);
}

export { bytesOf, latin1 };
