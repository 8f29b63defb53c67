import { Damaged, deepestNesting, mostSignatures, TooComplex } from '../limits.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import {
  isArray,
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfReference,
  PdfString,
  type PdfValue,
  textOf,
} from '../pdf/values.ts';

/** A signature field that is filled (ISO 32000-1, 12.7.4.5), as the newest revision has it. */
export type FoundSignature = {
  /** The whole name of the field, its parents' names in front. */
  readonly field: string;
  readonly fieldNumber: number | undefined;
  readonly dictionary: PdfDictionary;
  readonly dictionaryNumber: number | undefined;
  /** `/Contents`; undefined where it is missing or does not stand in the file itself, but packed into a stream. */
  readonly contents: PdfString | undefined;
  readonly subFilter: string;
};

type Inherited = { readonly name: string; readonly type: string | undefined };

export function findSignatures(file: PdfFile): FoundSignature[] {
  const form = file.resolve(file.catalog().get('AcroForm'));
  if (!isDictionary(form)) return [];
  const found: FoundSignature[] = [];
  const visited = new Set<number>();
  const visit = (value: PdfValue, inherited: Inherited, depth: number) => {
    if (depth > deepestNesting || found.length > mostSignatures) throw new TooComplex();
    if (value instanceof PdfReference) {
      if (visited.has(value.number)) throw new Damaged();
      visited.add(value.number);
    }
    const field = file.dictionary(value);
    const own = textOf(file.resolve(field.get('T')));
    const name = [inherited.name, own].filter((part) => part !== undefined && part !== '').join('.');
    const type = nameOf(file.resolve(field.get('FT'))) ?? inherited.type;
    const number = value instanceof PdfReference ? value.number : undefined;
    if (type === 'Sig' && field.has('V')) found.push(signatureIn(file, field, number, name));
    const kids = file.resolve(field.get('Kids'));
    if (isArray(kids)) for (const kid of kids) visit(kid, { name, type }, depth + 1);
  };
  const fields = file.resolve(form.get('Fields'));
  if (isArray(fields)) for (const field of fields) visit(field, { name: '', type: undefined }, 0);
  return found;
}

function signatureIn(
  file: PdfFile,
  field: PdfDictionary,
  fieldNumber: number | undefined,
  name: string,
): FoundSignature {
  const value = field.get('V');
  const dictionary = file.dictionary(value);
  const dictionaryNumber = value instanceof PdfReference ? value.number : undefined;
  const holder = dictionaryNumber ?? fieldNumber;
  const standsInFile = holder !== undefined && file.entry(holder)?.kind === 'at';
  const contents = dictionary.get('Contents');
  return {
    field: name,
    fieldNumber,
    dictionary,
    dictionaryNumber,
    contents: standsInFile && contents instanceof PdfString ? contents : undefined,
    subFilter: nameOf(dictionary.get('SubFilter')) ?? '',
  };
}
