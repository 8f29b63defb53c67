import { Damaged } from '../limits.ts';
import { Lexer } from '../pdf/lexer.ts';
import type { PdfFile, Revision } from '../pdf/pdf-file.ts';
import {
  changedKeys,
  isArray,
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfReference,
  PdfStream,
  type PdfValue,
  sameValue,
} from '../pdf/values.ts';
import type { FoundSignature } from './find-signatures.ts';
import { hasOnlyFieldAdded, isForField, lookOfField } from './new-field.ts';

/** What one revision did to the document before it, beyond signing an empty field. */
export type Changes = {
  /** Parts added, replaced or removed for which signing gives no reason. */
  readonly unexplained: number;
  /** A further signature field without anything that can be seen. */
  readonly fieldAdded: boolean;
  /** The number of a further signature field with a picture of its own on a page. */
  readonly picture?: number;
  /** Data for looking certificates up later. */
  readonly validationDataAdded: boolean;
};

/**
 * Compares a revision with the one before it, object by object. A signature may fill its own field and add its own
 * dictionary; another program may add a field for it, also with a picture of its own, or validation data (ETSI EN 319 142-1,
 * 5.4.2). All else is unexplained, also bytes that no cross-reference names.
 */
export function changesOf(file: PdfFile, index: number, signature: FoundSignature | undefined): Changes {
  const revision = file.revisions[index];
  if (revision === undefined) throw new Damaged();
  const before = index - 1;
  const strayed = trailerChanges(file, index) + strayObjects(file, revision, index);
  const redefined: number[] = [];
  const added: number[] = [];
  let removed = 0;
  for (const [number, entry] of revision.entries) {
    const old = file.object(number, before);
    if (entry.kind === 'free') removed += old === undefined ? 0 : 1;
    else if (old === undefined) {
      if (number !== signature?.dictionaryNumber && !revision.listNumbers.includes(number))
        added.push(number);
    } else if (!isHarmless(old, file.object(number, index), number, signature)) redefined.push(number);
  }
  const unpacked = added.filter((number) => !isWholeContainer(file, revision, index, number));
  const explained = explain({ file, index, redefined, added: unpacked, signature });
  if (explained !== undefined) return { unexplained: strayed + removed, ...explained };
  return {
    unexplained: strayed + removed + redefined.length + unpacked.length,
    fieldAdded: false,
    validationDataAdded: false,
  };
}

/** The same again, or the field of the signature, now filled. */
function isHarmless(
  old: PdfValue,
  now: PdfValue | undefined,
  number: number,
  signature: FoundSignature | undefined,
): boolean {
  if (sameValue(old, now)) return true;
  if (number !== signature?.fieldNumber || !isDictionary(old) || !isDictionary(now)) return false;
  return !old.has('V') && changedKeys(old, now).join() === 'V';
}

function trailerChanges(file: PdfFile, index: number): number {
  const [old, now] = [file.trailer(index - 1), file.trailer(index)];
  const isKept = (key: string) => sameValue(old.get(key), now.get(key));
  // the second part of the ID is meant to change at each saving (ISO 32000-1, 14.4)
  const firstId = (trailer: PdfDictionary) => {
    const id = file.resolve(trailer.get('ID'));
    return isArray(id) && id.length === 2 ? id[0] : undefined;
  };
  const changed = ['Root', 'Info', 'Encrypt'].filter((key) => !isKept(key)).length;
  return changed + (sameValue(firstId(old), firstId(now)) ? 0 : 1);
}

/** Goes through the bytes that a revision added: what is no listed object, comments included, is counted. */
function strayObjects(file: PdfFile, revision: Revision, index: number): number {
  const lexer = new Lexer(file.bytes, revision.start, revision.end);
  let stray = 0;
  for (;;) {
    if (!lexer.skipSpace()) stray += 1;
    if (lexer.position >= revision.listOffset)
      return stray + (lexer.position === revision.listOffset ? 0 : 1);
    const object = file.at(lexer.position, index);
    const entry = revision.entries.get(object.number);
    if (entry?.kind !== 'at' || entry.offset !== object.start) stray += 1;
    lexer.position = object.end;
  }
}

/** A stream of objects of which every one is listed, so that each was compared by itself. */
function isWholeContainer(file: PdfFile, revision: Revision, index: number, number: number): boolean {
  const value = file.object(number, index);
  if (!(value instanceof PdfStream) || nameOf(value.dictionary.get('Type')) !== 'ObjStm') return false;
  return [...file.packed(number, index).keys()].every((inside) => {
    const entry = revision.entries.get(inside);
    return entry?.kind === 'packed' && entry.container === number;
  });
}

type Question = {
  readonly file: PdfFile;
  readonly index: number;
  readonly redefined: readonly number[];
  readonly added: readonly number[];
  readonly signature: FoundSignature | undefined;
};

function explain(question: Question): Omit<Changes, 'unexplained'> | undefined {
  const { file, index, redefined, added, signature } = question;
  if (redefined.length === 0 && added.length === 0) return { fieldAdded: false, validationDataAdded: false };
  const [oldCatalog, catalog] = [file.catalog(index - 1), file.catalog(index)];
  const catalogKeys = changedKeys(oldCatalog, catalog);
  const validation = ['DSS', 'Extensions'].filter((key) => catalogKeys.includes(key));
  const forValidation = reachable(
    file,
    index,
    validation.map((key) => catalog.get(key)),
    added,
  );
  const field = signature?.fieldNumber;
  const look = field !== undefined && added.includes(field) ? lookOfField(file, field, index) : undefined;
  const isNewField = field !== undefined && look !== undefined;
  const forField = isNewField
    ? reachable(file, index, [new PdfReference(field, 0)], added)
    : new Set<number>();
  const allowedKeys = isNewField ? [...validation, 'AcroForm'] : validation;
  const isExplained =
    catalogKeys.every((key) => allowedKeys.includes(key)) &&
    (!isNewField || hasOnlyFieldAdded(file, index, field)) &&
    added.every((number) => forValidation.has(number) || forField.has(number)) &&
    redefined.every(
      (number) => isCatalog(file, number, index) || (isNewField && isForField(file, number, index, field)),
    );
  if (!isExplained) return undefined;
  const validationDataAdded = validation.length > 0;
  if (isNewField && look === 'seen') return { fieldAdded: false, picture: field, validationDataAdded };
  return { fieldAdded: isNewField, validationDataAdded };
}

const isCatalog = (file: PdfFile, number: number, index: number): boolean => {
  const root = file.trailer(index).get('Root');
  return root instanceof PdfReference && root.number === number;
};

/** Those of `among` that can be reached from some values through references. */
function reachable(
  file: PdfFile,
  index: number,
  from: readonly (PdfValue | undefined)[],
  among: readonly number[],
): Set<number> {
  const [found, wanted] = [new Set<number>(), new Set(among)];
  const queue = [...from];
  while (queue.length > 0) {
    const value = queue.pop();
    if (value instanceof PdfReference) {
      if (!wanted.has(value.number) || found.has(value.number)) continue;
      found.add(value.number);
      queue.push(file.object(value.number, index));
    } else if (isArray(value)) queue.push(...value);
    else if (isDictionary(value)) queue.push(...value.values());
    else if (value instanceof PdfStream) queue.push(...value.dictionary.values());
  }
  return found;
}
