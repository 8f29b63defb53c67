import { makeCms, type Signer } from './cms-writing.ts';
import {
  append,
  bytesOf,
  coveredDigest,
  latin1,
  numberAfter,
  replaced,
  sourceOf,
  streamSource,
  withCms,
} from './pdf-writing.ts';

/** What another program may choose when it draws a signature on a page. */
type Picture = {
  /** Left, bottom, right and top, in points. */
  readonly at: readonly [number, number, number, number];
  readonly page?: 'first' | 'last';
  /** ISO 32000-1, 12.5.3: printed and locked, where nothing else is said. */
  readonly flags?: number;
  /** What kind of annotation the field is (ISO 32000-1, 12.5.6): a widget, where nothing else is said. */
  readonly kind?: string;
  /** Further entries of the field, and of its picture. */
  readonly field?: string;
  readonly picture?: string;
};

const room = 16_384;

/**
 * Signs with a field of its own that shows a picture, as programs do where one draws the place of a signature on a page:
 * field, picture and signature all come in one increment.
 */
export function signPictured(pdf: Uint8Array, signer: Signer, choice: Picture): Uint8Array {
  const { at, page: which = 'last', flags = 132, kind = 'Widget' } = choice;
  const pages = [...latin1(pdf).matchAll(/\n(\d+) 0 obj\n<<\n\/Type \/Page\n/g)].map(([, number]) =>
    Number(number),
  );
  const page = (which === 'first' ? pages[0] : pages.at(-1)) ?? 0;
  const form = numberAfter(pdf, 'AcroForm');
  const [field, picture, signature] = [0, 1, 2].map((more) => numberAfter(pdf, 'Size') + more);
  const [left, bottom, right, top] = at;
  const words = bytesOf(`0.2 0.4 0.6 rg 0 0 ${right - left} ${top - bottom} re f`);
  const drawn = append(pdf, {
    objects: {
      [page]: withOneMore(sourceOf(pdf, page), 'Annots', field),
      [form]: withOneMore(sourceOf(pdf, form), 'Fields', field),
      [Number(field)]:
        `<< /Type /Annot /Subtype /${kind} /FT /Sig /T (Drawn) /F ${flags} /Rect [${at.join(' ')}] /P ${page} 0 R /V ${signature} 0 R /AP << /N ${picture} 0 R >> ${choice.field ?? ''} >>`,
      [Number(picture)]: streamSource(
        `/Type /XObject /Subtype /Form /BBox [0 0 ${right - left} ${top - bottom}] ${choice.picture ?? ''}`,
        words,
      ),
      [Number(signature)]:
        `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:20261121160500Z) /ByteRange [0 9999999999 9999999999 9999999999] /Contents <${'0'.repeat(room)}> >>`,
    },
  });
  const text = latin1(drawn);
  const start = text.lastIndexOf(`<${'0'.repeat(room)}>`);
  const end = start + room + 2;
  const placeholder = '/ByteRange [0 9999999999 9999999999 9999999999]';
  const range = `/ByteRange [0 ${start} ${end} ${drawn.length - end}]`.padEnd(placeholder.length);
  const ranged = replaced(drawn, text.lastIndexOf(placeholder), range);
  return withCms(ranged, makeCms(coveredDigest(ranged), signer));
}

const withOneMore = (source: string, key: string, number: number | undefined): string =>
  source.includes(`/${key} [`)
    ? source.replace(new RegExp(`/${key} \\[([^\\]]*)\\]`), `/${key} [$1 ${number} 0 R ]`)
    : source.replace(/>>\s*$/, `/${key} [ ${number} 0 R ] >>`);
