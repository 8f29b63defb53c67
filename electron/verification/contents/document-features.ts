import type { Finding } from '../../../shared/domain/verification.ts';
import type { Report } from '../findings.ts';
import { mostObjects, TooComplex } from '../limits.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import {
  isArray,
  isDictionary,
  nameOf,
  type PdfDictionary,
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
export class DocumentFeatures {
  readonly #file: PdfFile;
  readonly #found = new Set<'hidden-layer' | 'script' | 'action'>();
  #dictionaries = 0;

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** Looks at an object with all that lies in it, but not behind its references. */
  see(value: PdfValue): void {
    if (isArray(value)) for (const each of value) this.see(each);
    const dictionary = value instanceof PdfStream ? value.dictionary : value;
    if (!isDictionary(dictionary)) return;
    this.#seeDictionary(dictionary);
    for (const each of dictionary.values()) this.see(each);
  }

  /** What was among all objects, and what lies on the pages. */
  report(
    pages: readonly Page[],
    pictures: SignaturePictures,
    severity: Finding['severity'],
    report: Report,
  ): void {
    for (const code of this.#found) report(code, severity);
    const form = this.#file.resolve(this.#file.catalog().get('AcroForm'));
    if (isDictionary(form) && form.has('XFA')) report('form-xfa', severity);
    for (const [index, page] of pages.entries())
      if (hasDrawing(this.#file, page, pictures)) report('annotation', severity, { page: index + 1 });
  }

  #seeDictionary(dictionary: PdfDictionary): void {
    this.#dictionaries += 1;
    if (this.#dictionaries > mostObjects * 4) throw new TooComplex();
    const type = nameOf(dictionary.get('Type'));
    if (dictionary.has('OCProperties') || dictionary.has('OC') || type === 'OCG' || type === 'OCMD')
      this.#found.add('hidden-layer');
    if (dictionary.has('JS') || dictionary.has('JavaScript')) this.#found.add('script');
    if (dictionary.has('OpenAction') || dictionary.has('AA')) this.#found.add('action');
    if (type === 'Action' && this.#acts(dictionary)) this.#found.add('action');
  }

  #acts(action: PdfDictionary): boolean {
    const kind = nameOf(this.#file.resolve(action.get('S')));
    return kind !== undefined && !leadsOnly.has(kind);
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
