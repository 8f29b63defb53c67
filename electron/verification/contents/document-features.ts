import type { Finding } from '../../../shared/domain/verification.ts';
import type { Report } from '../findings.ts';
import { mostObjects, TooComplex } from '../limits.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import {
  isArray,
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfReference,
  PdfStream,
  type PdfValue,
} from '../pdf/values.ts';
import type { SignaturePictures } from '../signatures/check-signatures.ts';
import { annotationsOf } from './annotations.ts';
import type { Page } from './pages.ts';

/** Actions that lead somewhere and do nothing (ISO 32000-1, 12.6.4). */
const leadsOnly = new Set(['URI', 'GoTo']);

/**
 * Finds what could make a document show or do something else than it did before its signer: layers, scripts, actions,
 * things drawn on top, but for the pictures of later signatures. A record of Alcove has none of them.
 */
export function checkFeatures(
  file: PdfFile,
  pages: readonly Page[],
  pictures: SignaturePictures,
  severity: Finding['severity'],
  report: Report,
): void {
  const found = new Set<'hidden-layer' | 'script' | 'action'>();
  for (const dictionary of dictionaries(file)) {
    const action = nameOf(file.resolve(dictionary.get('S')));
    const type = nameOf(dictionary.get('Type'));
    if (dictionary.has('OCProperties') || dictionary.has('OC') || type === 'OCG' || type === 'OCMD')
      found.add('hidden-layer');
    if (dictionary.has('JS') || dictionary.has('JavaScript')) found.add('script');
    if (dictionary.has('OpenAction') || dictionary.has('AA')) found.add('action');
    if (type === 'Action' && action !== undefined && !leadsOnly.has(action)) found.add('action');
  }
  for (const code of found) report(code, severity);
  const form = file.resolve(file.catalog().get('AcroForm'));
  if (isDictionary(form) && form.has('XFA')) report('form-xfa', severity);
  for (const [index, page] of pages.entries())
    if (hasDrawing(file, page, pictures)) report('annotation', severity, { page: index + 1 });
}

/** Every dictionary of the newest revision, whether something leads to it or not. */
function* dictionaries(file: PdfFile): Generator<PdfDictionary> {
  let count = 0;
  for (const number of file.numbers()) {
    const queue: (PdfValue | undefined)[] = [file.object(number)];
    while (queue.length > 0) {
      const value = queue.pop();
      const dictionary = value instanceof PdfStream ? value.dictionary : value;
      if (isArray(dictionary)) for (const each of dictionary) queue.push(each);
      if (!isDictionary(dictionary)) continue;
      count += 1;
      if (count > mostObjects * 4) throw new TooComplex();
      yield dictionary;
      for (const each of dictionary.values()) if (!(each instanceof PdfReference)) queue.push(each);
    }
  }
}

/** Anything on top of a page but links without a drawing and signature fields without a size. */
function hasDrawing(file: PdfFile, page: Page, pictures: SignaturePictures): boolean {
  return annotationsOf(file, page).some(({ number, dictionary: annotation }) => {
    if (number !== undefined && pictures.has(number)) return false;
    if (annotation === undefined) return true;
    const kind = nameOf(annotation.get('Subtype'));
    const rectangle = file.resolve(annotation.get('Rect'));
    const [left, bottom, right, top] = isArray(rectangle) ? rectangle : [];
    if (kind === 'Link') return annotation.has('AP');
    return kind !== 'Widget' || annotation.has('AP') || left !== right || bottom !== top;
  });
}
