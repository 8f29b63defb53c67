import type { PdfFile } from '../pdf/pdf-file.ts';
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

/** Print, read only, locked, contents locked (ISO 32000-1, 12.5.3): all others hide it at times, or change its size. */
const plainFlags = 4 | 64 | 128 | 512;

/** Programs round the numbers of a page as they write it anew: this far, in points, where nobody sees it. */
const rounding = 0.001;

/**
 * How a signature field looks that another program added: without any size on its page, or with a picture that keeps to
 * its rectangle; undefined for any other, such as one that shows itself only at times or does something.
 */
export function lookOfField(file: PdfFile, number: number, index: number): 'unseen' | 'seen' | undefined {
  const field = file.object(number, index);
  const rectangle = isDictionary(field) ? numbersIn(file.resolve(field.get('Rect'), index)) : undefined;
  if (!isDictionary(field) || field.has('Kids') || rectangle === undefined) return undefined;
  if (nameOf(field.get('Subtype')) !== 'Widget') return undefined;
  const [left, bottom, right, top] = rectangle;
  if (left === right && bottom === top) return 'unseen';
  const flags = file.resolve(field.get('F'), index) ?? 0;
  const isPlain = typeof flags === 'number' && (flags & ~plainFlags) === 0;
  const acts = ['A', 'AA', 'OC'].some((key) => field.has(key));
  return isPlain && !acts && hasOnePicture(file, field, index) ? 'seen' : undefined;
}

/** One appearance for all states, with a box that a viewer fits into the field's rectangle (ISO 32000-1, 12.5.5). */
function hasOnePicture(file: PdfFile, field: PdfDictionary, index: number): boolean {
  const looks = file.resolve(field.get('AP'), index);
  const picture = isDictionary(looks) && looks.size === 1 ? file.resolve(looks.get('N'), index) : undefined;
  if (!(picture instanceof PdfStream) || picture.dictionary.has('OC')) return false;
  const [left = 0, bottom = 0, right = 0, top = 0] =
    numbersIn(file.resolve(picture.dictionary.get('BBox'), index)) ?? [];
  return right > left && top > bottom;
}

/** The four numbers of a rectangle. */
function numbersIn(value: PdfValue | undefined): readonly number[] | undefined {
  if (!isArray(value) || value.length !== 4) return undefined;
  const numbers = value.filter((each) => typeof each === 'number');
  return numbers.length === 4 ? numbers : undefined;
}

/** Whether the form of a revision differs from the one before by nothing but this field. */
export function hasOnlyFieldAdded(file: PdfFile, index: number, field: number): boolean {
  const form = (revision: number) => file.resolve(file.catalog(revision).get('AcroForm'), revision);
  const [old, now] = [form(index - 1), form(index)];
  if (!isDictionary(now)) return false;
  const was: PdfDictionary = isDictionary(old) ? old : new Map();
  return (
    changedKeys(was, now).every((key) => key === 'Fields' || key === 'SigFlags') &&
    hasOneMore(file.resolve(was.get('Fields'), index - 1), file.resolve(now.get('Fields'), index), field)
  );
}

/** A list to which one reference was appended. */
function hasOneMore(old: PdfValue | undefined, now: PdfValue | undefined, number: number): boolean {
  const before = isArray(old) ? old : [];
  if (!isArray(now) || now.length !== before.length + 1) return false;
  const last = now.at(-1);
  return (
    last instanceof PdfReference &&
    last.number === number &&
    before.every((each, position) => sameValue(each, now[position]))
  );
}

/** The form, a list of fields or annotations, or a page, changed by nothing but that the field is in it now. */
export function isForField(file: PdfFile, number: number, index: number, field: number): boolean {
  const [old, now] = [file.object(number, index - 1), file.object(number, index)];
  if (isArray(now)) return hasOneMore(old, now, field);
  if (!isDictionary(old) || !isDictionary(now)) return false;
  const form = file.catalog(index).get('AcroForm');
  if (form instanceof PdfReference && form.number === number) return true;
  if (nameOf(now.get('Type')) !== 'Page' || changedKeys(old, now, rounding).join() !== 'Annots') return false;
  return hasOneMore(
    file.resolve(old.get('Annots'), index - 1),
    file.resolve(now.get('Annots'), index),
    field,
  );
}
