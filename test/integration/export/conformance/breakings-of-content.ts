import { PDFHexString, PDFNumber } from '@cantoo/pdf-lib';
import type { Breakings } from './breaking.ts';
import { addImage, content, descendant, descriptor, font, list, profile, state, xmp } from './parts.ts';

const long = (length: number) => 'x'.repeat(length);

/** Limits, metadata, graphics, fonts and the content of pages. */
export const breakingsOfContent: Breakings = {
  'a string that is too long': [
    'a string of more than 32767 bytes',
    (f) => f.set(f.catalog, 'Q', `(${long(32_768)})`),
  ],
  'a name that is too long': ['a name that is too long', (f) => f.set(f.catalog, 'Q', long(128))],
  'an integer that is too great': ['a number too great', (f) => f.set(f.catalog, 'Q', 2_147_483_648)],
  'a fraction that is too small': [
    'a fraction out of range',
    (f) => f.set(f.catalog, 'Q', PDFNumber.of(1.5e-39)),
  ],
  'half a byte in hex': ['half a byte in a hex string', (f) => f.set(f.catalog, 'Q', PDFHexString.of('abc'))],
  'another part of PDF/A': ['does not say PDF/A-3a', (f) => xmp(f, 'pdfaid:part>3<', 'pdfaid:part>2<')],
  'level B': ['does not say PDF/A-3a', (f) => xmp(f, 'conformance>A<', 'conformance>B<')],
  'another part of PDF/UA': ['does not say PDF/UA-1', (f) => xmp(f, '<pdfuaid:part>1<', '<pdfuaid:part>2<')],
  'another prefix for PDF/A': ['another schema for pdfaid', (f) => xmp(f, 'pdfa/ns/id/', 'pdfa/ns/ids/')],
  'no title': [
    'metadata without a title',
    (f) =>
      xmp(f, /default">[^<]*<\/rdf:li><\/rdf:Alt><\/dc:title>/, 'default"></rdf:li></rdf:Alt></dc:title>'),
  ],
  'a title out of step': [
    'metadata out of step',
    (f) => xmp(f, '</rdf:li></rdf:Alt></dc:title>', '.</rdf:li></rdf:Alt></dc:title>'),
  ],
  'a date out of step': ['dates out of step', (f) => xmp(f, 'ModifyDate>2026', 'ModifyDate>2025')],
  'a program out of step': ['programs out of step', (f) => xmp(f, 'Producer>Alcove', 'Producer>Elcove')],
  'a property of no schema': [
    'a property that no schema describes: dc:mood',
    (f) => xmp(f, '<dc:format>', '<dc:mood>x</dc:mood><dc:format>'),
  ],
  'a property given twice': [
    'a property given twice',
    (f) => xmp(f, '<dc:format>', '<dc:format>x</dc:format><dc:format>'),
  ],
  'a title as plain text': [
    'dc:title is not written as its schema says',
    (f) => xmp(f, /<dc:title>.*<\/dc:title>/, '<dc:title>x</dc:title>'),
  ],
  'an extension schema cut short': [
    'a schema that is not described in full',
    (f) => xmp(f, /<pdfaProperty:category>.*<\/pdfaProperty:category>/, ''),
  ],
  'metadata that is no XML': ['metadata that is not well formed', (f) => xmp(f, '</rdf:RDF>', '')],
  'metadata with bytes of no character': ['metadata that is not UTF-8', (f) => xmp(f, 'Alcove', 'Alcov\xe9')],
  'a packet with an encoding': ['no proper packet', (f) => xmp(f, '?>', ' encoding="UTF-8"?>')],
  'no metadata': ['no metadata', (f) => f.drop(f.catalog, 'Metadata')],
  'not marked': ['not marked as tagged', (f) => f.set(f.at(f.catalog, 'MarkInfo'), 'Marked', false)],
  suspects: ['tags under suspicion', (f) => f.set(f.at(f.catalog, 'MarkInfo'), 'Suspects', true)],
  'no language': ['no language', (f) => f.drop(f.catalog, 'Lang')],
  'a file name shown for a title': [
    'the title is not displayed',
    (f) => f.drop(f.catalog, 'ViewerPreferences'),
  ],
  'an action on opening': ['a catalog with OpenAction', (f) => f.set(f.catalog, 'OpenAction', [])],
  layers: ['a catalog with OCProperties', (f) => f.set(f.catalog, 'OCProperties', {})],
  'scripts by name': ['names of JavaScript', (f) => f.set(f.at(f.catalog, 'Names'), 'JavaScript', {})],
  'no output intent': ['no output profile', (f) => f.drop(f.catalog, 'OutputIntents')],
  'two output intents': [
    'two output intents',
    (f) => list(f.catalog, 'OutputIntents').push(f.value({ S: 'GTS_PDFX' })),
  ],
  'a profile for printing in ink': [
    'a profile of another kind',
    (f) => profile(f, (text) => text.replace('RGB ', 'CMYK')),
  ],
  'a profile cut short': ['a broken profile', (f) => profile(f, (text) => text.slice(0, -1))],
  'a transfer function': ['a graphics state with TR', (f) => f.set(state(f), 'TR', 'Identity')],
  'a halftone': ['a graphics state with HTP', (f) => f.set(state(f), 'HTP', [])],
  'a blend mode of no standard': ['an unknown blend mode', (f) => f.set(state(f), 'BM', 'Glow')],
  'a picture to be smoothed': ['an image to be smoothed', (f) => addImage(f, { Interpolate: true })],
  'a picture with alternates': ['an image with Alternates', (f) => addImage(f, { Alternates: [] })],
  'a picture in inks': ['colours of the kind DeviceCMYK', (f) => addImage(f, { ColorSpace: 'DeviceCMYK' })],
  'a filter of no standard': ['a filter that may not be used', (f) => addImage(f, { Filter: 'LZWDecode' })],
  'a stream in another file': ['a stream kept in another file', (f) => addImage(f, { F: '(a.bin)' })],
  'a form for PostScript': ['a form of a forbidden kind', (f) => addImage(f, { Subtype: 'PS' })],
  'a page without a size': ['a page of no proper size', (f) => f.set(f.page, 'MediaBox', [0, 0, 2, 2])],
  'a page with an action': ['a page with AA', (f) => f.set(f.page, 'AA', {})],
  'a font of another kind': [
    'a font of the kind Type3',
    (f) => f.set(f.dictionary('Subtype', 'Type0'), 'Subtype', 'Type3'),
  ],
  'a font that is not embedded': ['not embedded', (f) => f.drop(descriptor(f), 'FontFile2')],
  'a font without ToUnicode': ['no ToUnicode', (f) => f.drop(font(f), 'ToUnicode')],
  'a font without CIDToGIDMap': ['no CIDToGIDMap', (f) => f.drop(descendant(f), 'CIDToGIDMap')],
  'another encoding': ['another encoding than Identity-H', (f) => f.set(font(f), 'Encoding', 'Identity-V')],
  'a font with two names': [
    'its program has another name',
    (f) => f.set(descriptor(f), 'FontName', 'AAAAAA+Other'),
  ],
  'a list of glyphs': ['lists its glyphs', (f) => f.set(descriptor(f), 'CIDSet', [])],
  'widths that differ': [
    'the width of a glyph differs',
    (f) => f.set(descendant(f), 'W', [0, [PDFNumber.of(9)]]),
  ],
  'a glyph without a character': [
    'a glyph without a character',
    (f) => f.rewrite(font(f), 'ToUnicode', (map) => map.replace(/\n<0003> <0020>/, '')),
  ],
  'a glyph of the character 0': [
    'a glyph with a forbidden character',
    (f) => f.rewrite(font(f), 'ToUnicode', (map) => map.replace('<0020>', '<0000>')),
  ],
  'a glyph of private use': [
    'a glyph of the private use area',
    (f) => f.rewrite(font(f), 'ToUnicode', (map) => map.replace('<0020>', '<E000>')),
  ],
  'a glyph that draws nothing': [
    'nothing is drawn for A',
    (f) => f.rewrite(font(f), 'ToUnicode', (map) => map.replace('<0020>', '<0041>')),
  ],
  'a .notdef': ['shows .notdef', (f) => content(f, '<0003> Tj', '<0000> Tj')],
  'a glyph that the font lacks': [
    'shows a glyph that its program does not have',
    (f) => content(f, '<0003> Tj', '<ffff> Tj'),
  ],
  'an operator of no standard': ['an unknown operator Zz', (f) => content(f, /^/, 'Zz ')],
  'a font that the page lacks': [
    "Font that the page's own resources do not have",
    (f) => content(f, '/F4 ', '/F99 '),
  ],
  'a rendering intent of no standard': ['an unknown rendering intent', (f) => content(f, /^/, '/Nice ri ')],
  'states nested too deep': [
    'graphics states nested too deep',
    (f) => content(f, /^([\s\S]*)$/, `${'q '.repeat(29)}$1 ${'Q '.repeat(29)}`),
  ],
  'states that do not balance': ['unbalanced graphics states', (f) => content(f, /^/, 'q ')],
  'marks that do not balance': ['unbalanced marks', (f) => content(f, /^/, '/Artifact BMC ')],
  'paint without a tag': [
    '1 painted things are neither tagged nor artifacts',
    (f) => content(f, /$/, ' 0 0 9 9 re f'),
  ],
  'a tag in an artifact': [
    'a tag in an artifact',
    (f) => content(f, /(\/Artifact BMC\n)/, '$1/Span <</ActualText (x)>> BDC EMC '),
  ],
  'an artifact in a tag': [
    'an artifact in a tag',
    (f) => content(f, /(<<\/MCID \d+ >>BDC\n)/, '$1/Artifact BMC EMC '),
  ],
  'a tag that comes twice': [
    'the tag comes twice',
    (f) => content(f, /<<\/MCID (\d+) >>BDC[\s\S]*$/, '$& /P <</MCID $1>> BDC EMC'),
  ],
};
