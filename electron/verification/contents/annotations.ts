import type { PdfFile } from '../pdf/pdf-file.ts';
import { isArray, isDictionary, type PdfDictionary, PdfReference } from '../pdf/values.ts';
import type { Page } from './pages.ts';

/** What lies on a page, links and fields too (ISO 32000-1, 12.5). */
interface Annotation {
  /** The number of its object, where it is one of its own. */
  readonly number: number | undefined;
  /** Undefined where it is no dictionary. */
  readonly dictionary: PdfDictionary | undefined;
}

export function annotationsOf(file: PdfFile, page: Page): Annotation[] {
  const annotations = file.resolve(page.dictionary.get('Annots'));
  return (isArray(annotations) ? annotations : []).map((each) => {
    const annotation = file.resolve(each);
    return {
      number: each instanceof PdfReference ? each.number : undefined,
      dictionary: isDictionary(annotation) ? annotation : undefined,
    };
  });
}
