import type { PdfFile } from '../pdf/pdf-file.ts';
import { isArray } from '../pdf/values.ts';
import type { SignaturePictures } from '../signatures/check-signatures.ts';
import { annotationsOf } from './annotations.ts';
import { type Box, boxAround } from './graphics-state.ts';
import type { Page } from './pages.ts';

/** What a later signature shows on a page, on top of all that stands there. */
export type SignaturePicture = { readonly signature: number; readonly box: Box };

export function picturesOn(file: PdfFile, page: Page, pictures: SignaturePictures): SignaturePicture[] {
  if (pictures.size === 0) return [];
  return annotationsOf(file, page).flatMap(({ number, dictionary }) => {
    const signature = number === undefined ? undefined : pictures.get(number);
    if (signature === undefined) return [];
    const rectangle = file.resolve(dictionary?.get('Rect'));
    const corners = isArray(rectangle) ? rectangle.filter((number) => typeof number === 'number') : [];
    return [{ signature, box: boxAround(corners) }];
  });
}
