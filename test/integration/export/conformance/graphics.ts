import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import {
  type CheckedFile,
  dictionaryAt,
  itemsAt,
  name,
  numberAt,
  objectAt,
  streamAt,
  textAt,
  textOf,
} from './checked-file.ts';

const blendModes = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
);
const filters = new Set(['FlateDecode', 'DCTDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'RunLengthDecode']);

/** Colours, graphics states, images, form XObjects, filters and page sizes (ISO 19005-3, 6.1.7, 6.1.13 and 6.2). */
export function graphicsProblems({ pdf, dictionaries }: CheckedFile): string[] {
  const states = dictionaries.flatMap(
    (each) =>
      dictionaryAt(each, 'ExtGState')
        ?.keys()
        .map((key) => dictionaryAt(dictionaryAt(each, 'ExtGState'), key.decodeText())) ?? [],
  );
  return [
    ...intentProblems(pdf.catalog),
    ...states.flatMap((state) =>
      state === undefined ? ['a graphics state that is not there'] : stateProblems(state),
    ),
    ...dictionaries.flatMap(objectProblems),
    ...pdf.getPages().flatMap(({ node }) => pageProblems(node)),
  ];
}

function intentProblems(catalog: PDFDict): string[] {
  const intents = itemsAt(catalog, 'OutputIntents').filter((each) => each instanceof PDFDict);
  const [intent, ...more] = intents;
  const profile = streamAt(intent, 'DestOutputProfile');
  if (profile === undefined) return ['no output profile'];
  const header = {
    size: profile.readUInt32BE(0),
    version: profile.readUInt8(8),
    kind: profile.toString('latin1', 12, 16),
    colours: profile.toString('latin1', 16, 20),
    sign: profile.toString('latin1', 36, 40),
  };
  return [
    ...(more.length > 0 ? ['two output intents'] : []),
    ...(textAt(intent, 'S') === 'GTS_PDFA1' ? [] : ['an output intent for something else']),
    ...(textAt(intent, 'OutputConditionIdentifier') ? [] : ['an output condition without a name']),
    ...(header.size === profile.length && header.sign === 'acsp' && header.version < 5
      ? []
      : ['a broken profile']),
    ...(/^(?:mntr|prtr)$/.test(header.kind) && header.colours === 'RGB '
      ? []
      : ['a profile of another kind']),
    ...(numberAt(dictionaryAt(intent, 'DestOutputProfile'), 'N') === 3
      ? []
      : ['a profile of other components']),
  ];
}

function stateProblems(state: PDFDict): string[] {
  const mode = objectAt(state, 'BM');
  const modes =
    mode instanceof PDFArray ? mode.asArray().map(textOf) : mode === undefined ? [] : [textOf(mode)];
  return [
    ...['TR', 'HTP', 'HT'].filter((key) => state.has(name(key))).map((key) => `a graphics state with ${key}`),
    ...(state.has(name('TR2')) && textAt(state, 'TR2') !== 'Default' ? ['a graphics state with TR2'] : []),
    ...(modes.every((each) => blendModes.has(each ?? '')) ? [] : ['an unknown blend mode']),
  ];
}

function objectProblems(dictionary: PDFDict): string[] {
  const filter = objectAt(dictionary, 'Filter');
  const used =
    filter instanceof PDFArray
      ? filter.asArray().map(textOf)
      : filter instanceof PDFName
        ? [textOf(filter)]
        : [];
  const isSignature = textAt(dictionary, 'Type') === 'Sig';
  const subtype = textAt(dictionary, 'Subtype');
  const isStream = dictionary.has(name('Length'));
  const external = ['F', 'FFilter', 'FDecodeParms'].some((key) => dictionary.has(name(key)));
  return [
    ...(isSignature || used.every((each) => filters.has(each ?? ''))
      ? []
      : ['a filter that may not be used']),
    ...(isStream && external ? ['a stream kept in another file'] : []),
    ...(isStream && subtype === 'Image' ? imageProblems(dictionary) : []),
    ...(subtype === 'PS' ||
    (subtype === 'Form' && ['PS', 'Ref', 'OPI', 'Subtype2'].some((key) => dictionary.has(name(key))))
      ? ['a form of a forbidden kind']
      : []),
    ...colourProblems(objectAt(dictionary, 'ColorSpace')),
  ];
}

function imageProblems(image: PDFDict): string[] {
  return [
    ...['Alternates', 'OPI'].filter((key) => image.has(name(key))).map((key) => `an image with ${key}`),
    ...(objectAt(image, 'Interpolate')?.toString() === 'true' ? ['an image to be smoothed'] : []),
  ];
}

/** With an output intent of sRGB, colours are grey or RGB, or say themselves what they mean. */
function colourProblems(space: unknown): string[] {
  if (space === undefined) return [];
  if (space instanceof PDFDict) return space.values().flatMap(colourProblems);
  const first = space instanceof PDFArray ? space.get(0) : space;
  const kind = first instanceof PDFName ? first.decodeText() : '';
  return /^(?:DeviceRGB|DeviceGray|ICCBased|CalRGB|CalGray|Indexed|Pattern)$/.test(kind)
    ? []
    : [`colours of the kind ${kind}`];
}

function pageProblems(page: PDFDict): string[] {
  const boxes = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox'].flatMap((key) => {
    const [left, bottom, right, top] = itemsAt(page, key).map((side) => Number(side.toString()));
    return left === undefined ? [] : [Math.abs((right ?? 0) - left), Math.abs((top ?? 0) - (bottom ?? 0))];
  });
  return [
    ...(boxes.length > 0 && boxes.every((size) => size >= 3 && size <= 14_400)
      ? []
      : ['a page of no proper size']),
    ...(page.has(name('Resources')) ? [] : ['a page without resources of its own']),
    ...['AA', 'PresSteps'].filter((key) => page.has(name(key))).map((key) => `a page with ${key}`),
  ];
}
