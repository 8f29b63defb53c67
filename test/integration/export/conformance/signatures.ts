import { PDFDict, PDFHexString } from '@cantoo/pdf-lib';
import { ContentInfo, SignedData } from 'pkijs';
import { type CheckedFile, dictionaryAt, itemsAt, name, objectAt, textAt } from './checked-file.ts';

/** Digital signatures (ISO 19005-3, 6.4.3 and 6.1.12). */
export function signatureProblems({ bytes, pdf: { catalog } }: CheckedFile): string[] {
  const source = Buffer.from(bytes).toString('latin1');
  const fields = itemsAt(dictionaryAt(catalog, 'AcroForm'), 'Fields');
  const signatures = fields.flatMap((field) =>
    field instanceof PDFDict && textAt(field, 'FT') === 'Sig' ? (dictionaryAt(field, 'V') ?? []) : [],
  );
  return [
    ...signatures.flatMap((signature) => problemsOf(signature, source)),
    ...(dictionaryAt(catalog, 'Perms')
      ?.keys()
      .some((key) => !/^(?:DocMDP|UR3)$/.test(key.decodeText()))
      ? ['unknown permissions']
      : []),
  ];
}

function problemsOf(signature: PDFDict, source: string): string[] {
  const range = itemsAt(signature, 'ByteRange').map((offset) => Number(offset.toString()));
  const contents = objectAt(signature, 'Contents');
  const hex = contents instanceof PDFHexString ? contents.asString() : '';
  return [
    ...(textAt(signature, 'SubFilter') === 'ETSI.CAdES.detached' ? [] : ['a signature of another kind']),
    ...(coversAll(range, hex, source) ? [] : ['a signature that leaves something out']),
    ...(hex.length / 2 < 32_768 ? [] : ['a signature longer than a string may be']),
    ...(signature.has(name('Reference')) ? ['a signature with references'] : []),
    ...cmsProblems(Buffer.from(hex, 'hex')),
  ];
}

/** All of the file up to the end of its revision, but the signature's own digits. */
function coversAll(range: readonly number[], hex: string, source: string): boolean {
  const [start, gap, after, length] = range;
  if (start !== 0 || gap === undefined || after === undefined || length === undefined) return false;
  if (source.slice(gap, after) !== `<${hex}>`) return false;
  const mark = source.indexOf('%%EOF', after);
  const end = after + length;
  return mark !== -1 && end >= mark + 5 && /^[\r\n]{0,2}$/.test(source.slice(mark + 5, end));
}

function cmsProblems(bytes: Uint8Array): string[] {
  try {
    const { contentType, content } = ContentInfo.fromBER(Uint8Array.from(bytes).buffer);
    const signed = new SignedData({ schema: content });
    return [
      ...(contentType === '1.2.840.113549.1.7.2' ? [] : ['a signature that is no signed data']),
      ...(signed.signerInfos.length === 1 ? [] : ['more than one signer']),
      ...((signed.certificates?.length ?? 0) > 0 ? [] : ['no certificate of the signer']),
    ];
  } catch {
    return ['a signature that cannot be read'];
  }
}
