import { type Token, tokensOf } from './tokens.ts';

/**
 * How the file is written, byte by byte: header, trailer, cross-reference tables, objects, streams and the limits of
 * strings, names and numbers (ISO 19005-3, 6.1.2 to 6.1.13). Reads the tables of every increment.
 */
export function syntaxProblems(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes).toString('latin1');
  const trailers = [...source.matchAll(/(?<=[\r\n])trailer[\r\n]+(<<[\s\S]*?>>)[\r\n]+startxref/g)];
  const last = trailers.at(-1)?.[1] ?? '';
  return [
    ...(/^%PDF-1\.[0-7](?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(source) ? [] : ['no proper header']),
    ...(/%%EOF(?:\r\n|\r|\n)?$/.test(source) ? [] : ['something after the end of the file']),
    ...(/\/ID\s*\[\s*<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\s*\]/.test(last) ? [] : ['no ID in the last trailer']),
    ...(trailers.some(([trailer]) => trailer.includes('/Encrypt')) ? ['an encrypted file'] : []),
    ...tablesOf(source).flatMap((offset) => tableProblems(source, offset)),
  ];
}

/** Where the cross-reference tables begin, the newest first. */
function tablesOf(source: string): number[] {
  const offsets: number[] = [];
  let next = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1]);
  while (Number.isInteger(next) && !offsets.includes(next)) {
    offsets.push(next);
    const trailer = source.slice(source.indexOf('trailer', next), source.indexOf('startxref', next));
    next = Number(/\/Prev (\d+)/.exec(trailer)?.[1]);
  }
  return offsets;
}

function tableProblems(source: string, offset: number): string[] {
  const head = /^xref(?:\r\n|\r|\n)(?=\d+ \d+(?:\r\n|\r|\n))/.exec(source.slice(offset, offset + 40));
  if (!head) return ['no proper cross-reference table'];
  const problems: string[] = [];
  let at = offset + head[0].length;
  for (let section = sectionAt(source, at); section !== null; section = sectionAt(source, at)) {
    const [line, , count] = section;
    at += line.length;
    for (const end = at + 20 * Number(count); at < end; at += 20) {
      const entry = source.slice(at, at + 20);
      if (!/^\d{10} \d{5} [nf](?: \r| \n|\r\n)$/.test(entry)) problems.push('a broken cross-reference entry');
      else if (entry[17] === 'n') problems.push(...objectProblems(source, Number(entry.slice(0, 10))));
    }
  }
  return problems;
}

function sectionAt(source: string, at: number): RegExpExecArray | null {
  return /^(\d+) (\d+)(?:\r\n|\r|\n)/.exec(source.slice(at, at + 24));
}

function objectProblems(source: string, offset: number): string[] {
  const head = /^(\d+) \d+ obj(?:\r\n|\r|\n)/.exec(source.slice(offset, offset + 40));
  if (!head || !/[\r\n]/.test(source[offset - 1] ?? '')) return [`no proper object at byte ${offset}`];
  const at = (problem: string) => `object ${head[1]}: ${problem}`;
  const from = offset + head[0].length;
  const end = source.indexOf('endobj', from);
  const stream = /(?<=[\r\n>])stream(?:\r\n|\n)/.exec(source.slice(from, end));
  const until = stream ? from + stream.index : end;
  const problems = [...tokensOf(source, from, until)].flatMap(tokenProblems).map(at);
  const close = stream ? closeOfStream(source, from, until + stream[0].length) : end;
  if (close === undefined) return [...problems, at('the length of its stream is wrong')];
  const closed = /^[\r\n]+endobj[\r\n]/.test(source.slice(close - (stream ? 0 : 1), close + 20));
  return closed ? problems : [...problems, at('no proper end')];
}

/** Where `endstream` ends; undefined where the stream is not as long as it says. */
function closeOfStream(source: string, dictionary: number, data: number): number | undefined {
  const length = lengthOf(source, source.slice(dictionary, data));
  if (length === undefined) return undefined;
  const close = /^(?:\r\n|\r|\n)endstream/.exec(source.slice(data + length, data + length + 16));
  return close ? data + length + close[0].length : undefined;
}

function lengthOf(source: string, dictionary: string): number | undefined {
  const said = /\/Length (\d+)(?: (\d+) R)?/.exec(dictionary);
  if (!said) return undefined;
  if (said[2] === undefined) return Number(said[1]);
  const object = new RegExp(`[\\r\\n]${said[1]} ${said[2]} obj[\\r\\n]+(\\d+)[\\r\\n]`).exec(source);
  return object ? Number(object[1]) : undefined;
}

/** What a token may not be, in the file and in a content stream alike (ISO 19005-3, 6.1.6 and 6.1.13). */
export function tokenProblems(token: Token): string[] {
  switch (token.kind) {
    case 'hex':
      if (!/^[0-9A-Fa-f\s]*$/.test(token.text)) return ['a hex string of other signs'];
      if (token.text.replaceAll(/\s/g, '').length % 2 === 1) return ['half a byte in a hex string'];
      return token.bytes > 32_767 ? ['a string of more than 32767 bytes'] : [];
    case 'literal':
      return token.bytes > 32_767 ? ['a string of more than 32767 bytes'] : [];
    case 'name':
      return token.text.replaceAll(/#[0-9A-Fa-f]{2}/g, 'x').length > 127 ? ['a name that is too long'] : [];
    case 'number':
      return numberProblems(token.text);
    default:
      return [];
  }
}

function numberProblems(text: string): string[] {
  const value = Number(text);
  if (!text.includes('.'))
    return value > 2_147_483_647 || value < -2_147_483_648 ? ['a number too great'] : [];
  const size = Math.abs(value);
  return size > 3.403e38 || (size > 0 && size < 1.175e-38) ? ['a fraction out of range'] : [];
}
