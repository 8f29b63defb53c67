/** One rule broken in the bytes of a good file: what must be said of it, and the change. */
type ByteBreakings = Readonly<Record<string, readonly [says: string, (source: string) => string]>>;

/** What only the bytes of a file show. */
export const breakingsOfBytes: ByteBreakings = {
  'something before the header': ['no proper header', (source) => `\n${source}`],
  'a later PDF': ['no proper header', (source) => source.replace(/^%PDF-1/, '%PDF-2')],
  'a header that looks like text': [
    'no proper header',
    (source) => source.replace(/%[\x80-\xff]{4}/, '%text'),
  ],
  'something after the end': ['something after the end of the file', (source) => `${source}\n\n`],
  'a trailer without an ID': ['no ID in the last trailer', (source) => source.replaceAll('/ID [', '/IX [')],
  encryption: ['an encrypted file', (source) => source.replaceAll('/ID [', '/Encrypt 1 0 R/ID [')],
  'a table that begins on the same line': [
    'no proper cross-reference table',
    (source) => source.replaceAll('\nxref\n', '\nxref '),
  ],
  'an entry of the wrong length': [
    'a broken cross-reference entry',
    (source) => source.replaceAll(/(\d{9})\d( \d{5} n) \n/g, '$1$2  \n'),
  ],
  'a stream longer than it says': [
    'the length of its stream is wrong',
    (source) =>
      source.replace(/\/Length (\d+)\b/, (_, length) =>
        `/Length ${String(Number(length) - 1)}`.padEnd(8 + length.length),
      ),
  ],
  'an object whose end has no line of its own': [
    'no proper end',
    (source) => source.replace(/\nendobj\n/g, ' endobj\n'),
  ],
  'an object that begins on the line of its number': [
    'no proper object at byte',
    (source) => source.replaceAll(/ obj\n/g, ' obj '),
  ],
};

/** The same for a signed file. */
export const breakingsOfSignatures: ByteBreakings = {
  'a range that leaves out the end': [
    'a signature that leaves something out',
    (source) =>
      source.replace(
        /(\/ByteRange \[0 \d+ \d+ )(\d+)/,
        (_, start, length) => `${start}${String(Number(length) - 9).padStart(length.length, '0')}`,
      ),
  ],
  'a range that leaves out the beginning': [
    'a signature that leaves something out',
    (source) => source.replace('/ByteRange [0 ', '/ByteRange [1 '),
  ],
  'a signature of another kind': [
    'a signature of another kind',
    (source) => source.replace('ETSI.CAdES.detached', 'adbe.pkcs7.detached'),
  ],
  'a signature that is none': [
    'a signature that cannot be read',
    (source) => source.replace(/\/Contents <30/, '/Contents <99'),
  ],
};
