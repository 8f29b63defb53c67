import type { PdfFile } from '../pdf/pdf-file.ts';
import { isArray, isDictionary, PdfReference } from '../pdf/values.ts';
import { type Box, boxAround } from './graphics-state.ts';
import type { Page } from './pages.ts';

/** The numbers of fields with a picture that a later signature brought with it, and which of the signatures that is. */
export type SignaturePictures = ReadonlyMap<number, number>;

/** What a later signature shows on a page, on top of all that stands there. */
export type SignaturePicture = { readonly signature: number; readonly box: Box };

export function picturesOn(file: PdfFile, page: Page, pictures: SignaturePictures): SignaturePicture[] {
  const annotations = pictures.size === 0 ? undefined : file.resolve(page.dictionary.get('Annots'));
  return (isArray(annotations) ? annotations : []).flatMap((each) => {
    const signature = each instanceof PdfReference ? pictures.get(each.number) : undefined;
    if (signature === undefined) return [];
    const field = file.resolve(each);
    const rectangle = isDictionary(field) ? file.resolve(field.get('Rect')) : undefined;
    const corners = isArray(rectangle) ? rectangle.filter((number) => typeof number === 'number') : [];
    return [{ signature, box: boxAround(corners) }];
  });
}
