import { PDFDict } from '@cantoo/pdf-lib';
import { type CheckedFile, dictionaryAt, name, objectAt, streamAt, textAt } from './checked-file.ts';
import { languageTag } from './structure.ts';
import { readXml, type XmlElement } from './xml.ts';

const schemas: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
};
/** The container of each property that a file of ours has (XMP specification, part 1; ISO 19005-3, 6.6.2). */
const properties: Readonly<Record<string, 'rdf:Alt' | 'rdf:Seq' | 'rdf:Bag' | 'text'>> = {
  'pdfaid:part': 'text',
  'pdfaid:conformance': 'text',
  'pdfuaid:part': 'text',
  'dc:format': 'text',
  'dc:title': 'rdf:Alt',
  'dc:creator': 'rdf:Seq',
  'dc:description': 'rdf:Alt',
  'dc:language': 'rdf:Bag',
  'xmp:CreatorTool': 'text',
  'xmp:CreateDate': 'text',
  'xmp:ModifyDate': 'text',
  'pdf:Producer': 'text',
  'pdfaExtension:schemas': 'rdf:Bag',
};

/** What the file says of itself, in XMP, in the information dictionary and in the catalog (ISO 19005-3, 6.6 and 6.7). */
export function metadataProblems(file: CheckedFile): string[] {
  const { catalog, context } = file.pdf;
  const packet = streamAt(catalog, 'Metadata');
  const stream = dictionaryAt(catalog, 'Metadata');
  if (packet === undefined || stream === undefined) return ['no metadata'];
  const info = context.lookup(context.trailerInfo.Info);
  return [
    ...(textAt(stream, 'Type') === 'Metadata' && textAt(stream, 'Subtype') === 'XML'
      ? []
      : ['metadata of no kind']),
    ...(stream.has(name('Filter')) ? ['compressed metadata'] : []),
    ...packetProblems(packet, info instanceof PDFDict ? info : undefined),
    ...catalogProblems(catalog),
  ];
}

function packetProblems(packet: Buffer, info: PDFDict | undefined): string[] {
  const text = packet.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(packet)) return ['metadata that is not UTF-8'];
  const header = /^<\?xpacket begin="\uFEFF?" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(text);
  const root = readXml(text);
  if (root === undefined) return ['metadata that is not well formed'];
  const description = root.children.find(({ name: is }) => is === 'rdf:RDF')?.children ?? [];
  const given = description.flatMap(({ children }) => children);
  const textOf = (property: string) => given.find(({ name: is }) => is === property)?.text.trim();
  const names = given.map(({ name: is }) => is);
  const same = (property: string, key: string) => textOf(property) === textAt(info, key);
  const sameTime = (property: string, key: string) =>
    Date.parse(textOf(property) ?? '') === pdfTime(textAt(info, key) ?? '');
  return [
    ...(header && /<\?xpacket end="[rw]"\?>\s*$/.test(text) ? [] : ['no proper packet']),
    ...namespaceProblems([root, ...description]),
    ...(new Set(names).size === names.length ? [] : ['a property given twice']),
    ...given.flatMap(propertyProblems),
    ...(textOf('pdfaid:part') === '3' && textOf('pdfaid:conformance') === 'A'
      ? []
      : ['does not say PDF/A-3a']),
    ...(textOf('pdfuaid:part') === '1' ? [] : ['does not say PDF/UA-1']),
    ...(textOf('dc:title') ? [] : ['metadata without a title']),
    ...(same('dc:title', 'Title') && same('dc:creator', 'Author') && same('dc:description', 'Subject')
      ? []
      : ['metadata out of step']),
    ...(same('xmp:CreatorTool', 'Creator') && same('pdf:Producer', 'Producer')
      ? []
      : ['programs out of step']),
    ...(sameTime('xmp:CreateDate', 'CreationDate') && sameTime('xmp:ModifyDate', 'ModDate')
      ? []
      : ['dates out of step']),
  ];
}

function namespaceProblems(elements: readonly XmlElement[]): string[] {
  return elements.flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([key, value]) => {
      const prefix = /^xmlns:(.*)$/.exec(key)?.[1];
      return prefix === undefined || prefix === 'x' || schemas[prefix] === value
        ? []
        : [`another schema for ${prefix}`];
    }),
  );
}

function propertyProblems({ name: is, children }: XmlElement): string[] {
  const kind = properties[is];
  if (kind === undefined) return [`a property that no schema describes: ${is}`];
  const [container, ...more] = children;
  const found = container === undefined ? 'text' : container.name;
  const sound =
    found === kind &&
    more.length === 0 &&
    container?.children.every((each) => each.name === 'rdf:li') !== false;
  const defaults = kind !== 'rdf:Alt' || container?.children[0]?.attributes['xml:lang'] === 'x-default';
  return [
    ...(sound && defaults ? [] : [`${is} is not written as its schema says`]),
    ...(is === 'pdfaExtension:schemas' ? (container?.children ?? []).flatMap(extensionProblems) : []),
  ];
}

/** ISO 19005-3, 6.6.2.3.3. */
function extensionProblems({ children }: XmlElement): string[] {
  const fields = children.map(({ name: is }) => is).toSorted();
  const wanted = ['pdfaSchema:namespaceURI', 'pdfaSchema:prefix', 'pdfaSchema:property', 'pdfaSchema:schema'];
  const described = children
    .find(({ name: is }) => is === 'pdfaSchema:property')
    ?.children.find(({ name: is }) => is === 'rdf:Seq')?.children;
  const parts = ['category', 'description', 'name', 'valueType'].map((part) => `pdfaProperty:${part}`);
  const complete = described?.every((property) => {
    const category = property.children.find(({ name: is }) => is === 'pdfaProperty:category')?.text;
    const has = property.children.map(({ name: is }) => is).toSorted();
    return has.join() === parts.join() && /^(?:internal|external)$/.test(category ?? '');
  });
  return fields.join() === wanted.join() && complete ? [] : ['a schema that is not described in full'];
}

function pdfTime(date: string): number {
  const [, year, month, day, hour, minute, second] =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(date) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function catalogProblems(catalog: PDFDict): string[] {
  const marks = dictionaryAt(catalog, 'MarkInfo');
  const forbidden = [
    'AA',
    'OpenAction',
    'NeedsRendering',
    'Requirements',
    'OCProperties',
    'Collection',
    'Extensions',
  ];
  const names = dictionaryAt(catalog, 'Names');
  return [
    ...(objectAt(marks, 'Marked')?.toString() === 'true' ? [] : ['not marked as tagged']),
    ...(objectAt(marks, 'Suspects')?.toString() === 'true' ? ['tags under suspicion'] : []),
    ...(languageTag.test(textAt(catalog, 'Lang') ?? '') ? [] : ['no language']),
    ...(objectAt(dictionaryAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle')?.toString() === 'true'
      ? []
      : ['the title is not displayed']),
    ...forbidden.filter((key) => catalog.has(name(key))).map((key) => `a catalog with ${key}`),
    ...['JavaScript', 'AlternatePresentations']
      .filter((key) => names?.has(name(key)))
      .map((key) => `names of ${key}`),
  ];
}
