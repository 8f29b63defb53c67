import { createHash } from 'node:crypto';
import type { PDFDict } from '@cantoo/pdf-lib';
import {
  type CheckedFile,
  dictionaryAt,
  itemsAt,
  numberAt,
  streamAt,
  textAt,
  textOf,
} from './checked-file.ts';

const relations = /^(?:Source|Data|Alternative|Supplement|Unspecified)$/;

/** Attached files: named twice, described, dated and bound to the document (ISO 19005-3, 6.8 and annex E). */
export function attachmentProblems({ pdf: { catalog }, dictionaries }: CheckedFile): string[] {
  const associated = itemsAt(catalog, 'AF');
  const listed = itemsAt(dictionaryAt(dictionaryAt(catalog, 'Names'), 'EmbeddedFiles'), 'Names');
  const names = listed.filter((_, index) => index % 2 === 0).map((each) => textOf(each) ?? '');
  const files = dictionaries.filter((each) => dictionaryAt(each, 'EF') !== undefined);
  return [
    ...files.flatMap(fileProblems),
    ...files.filter((file) => !associated.includes(file)).map(() => 'an attachment bound to nothing'),
    ...files.filter((file) => !listed.includes(file)).map(() => 'an attachment that is not listed'),
    ...(names.join('\0') === names.toSorted().join('\0') ? [] : ['attachments listed out of order']),
  ];
}

function fileProblems(file: PDFDict): string[] {
  const embedded = dictionaryAt(file, 'EF');
  const stream = dictionaryAt(embedded, 'F');
  const bytes = streamAt(embedded, 'F');
  const facts = dictionaryAt(stream, 'Params');
  const sum = textAt(facts, 'CheckSum');
  return [
    ...(textAt(file, 'Type') === 'Filespec' ? [] : ['an attachment that is not called one']),
    ...(textAt(file, 'F') && textAt(file, 'F') === textAt(file, 'UF')
      ? []
      : ['an attachment without its two names']),
    ...(textAt(file, 'Desc') ? [] : ['an attachment without a description']),
    ...(relations.test(textAt(file, 'AFRelationship') ?? '') ? [] : ['an attachment of no relationship']),
    ...(/^[-\w+.]+\/[-\w+.]+$/.test(textAt(stream, 'Subtype') ?? '')
      ? []
      : ['an attachment without a MIME type']),
    ...(/^D:\d{14}(?:Z|[+-]\d\d'\d\d'?)/.test(textAt(facts, 'ModDate') ?? '')
      ? []
      : ['an attachment without a date']),
    ...(bytes !== undefined && numberAt(facts, 'Size') === bytes.length
      ? []
      : ['an attachment of another size']),
    ...(sum === undefined ||
    bytes === undefined ||
    createHash('md5').update(bytes).digest().toString('latin1') === sum
      ? []
      : ['an attachment of another checksum']),
  ];
}
