/** A piece of PDF syntax (ISO 32000-1, 7.2 and 7.3). Text is Latin-1, one character a byte. */
export type Token =
  | { readonly kind: 'number' | 'word' | 'bracket'; readonly text: string }
  /** Without its slash, escapes as written. */
  | { readonly kind: 'name'; readonly text: string }
  /** `text` is what stands between the delimiters, `bytes` how many bytes that means. */
  | { readonly kind: 'hex' | 'literal'; readonly text: string; readonly bytes: number };

const blank = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)+/y;
const bracket = /<<|>>|[[\]{}]/y;
const hexString = /<([^<>]*)>/y;
const name = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const numeric = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Reads PDF syntax from `start` to `end`, streams not among it. */
export function* tokensOf(source: string, start = 0, end = source.length): Generator<Token> {
  let at = start;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at += found[0].length;
    return found;
  };
  for (;;) {
    take(blank);
    if (at >= end) return;
    if (source[at] === '(') {
      const text = literalAt(source, at);
      at += text.length + 2;
      yield { kind: 'literal', text, bytes: text.replaceAll(/\\(?:[0-7]{1,3}|[\s\S])/g, 'x').length };
      continue;
    }
    const word = take(regular)?.[0];
    if (word !== undefined) {
      yield { kind: numeric.test(word) ? 'number' : 'word', text: word };
      continue;
    }
    const mark = take(bracket)?.[0];
    if (mark !== undefined) {
      yield { kind: 'bracket', text: mark };
      continue;
    }
    const named = take(name)?.[1];
    const hex = named === undefined ? take(hexString)?.[1] : undefined;
    if (named !== undefined) yield { kind: 'name', text: named };
    else if (hex !== undefined)
      yield { kind: 'hex', text: hex, bytes: Math.ceil(hex.replaceAll(/\s/g, '').length / 2) };
    else throw new Error(`no PDF syntax at byte ${at}`);
  }
}

function literalAt(source: string, start: number): string {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') depth += 1;
    else if (source[at] === ')' && --depth === 0) return source.slice(start + 1, at);
  }
  throw new Error(`a string without an end at byte ${start}`);
}

/** The bytes that a string of a content stream means, as numbers. */
export function stringBytes(token: Token): number[] {
  if (token.kind === 'hex') return [...Buffer.from(token.text.replaceAll(/\s/g, ''), 'hex')];
  if (token.kind !== 'literal') return [];
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const text = token.text.replaceAll(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal, sign) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return sign === undefined ? '' : (escapes[sign] ?? sign);
  });
  return [...Buffer.from(text, 'latin1')];
}
