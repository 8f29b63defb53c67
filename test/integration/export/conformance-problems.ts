import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { readStream } from '../../../electron/export/pdf/conformance/streams.ts';
import {
  behind,
  childElements,
  isElement,
  kidsOf,
  markedContent,
  readParentTree,
  scopeOf,
  typeOf,
} from '../../../electron/export/pdf/conformance/structure-tree.ts';

const name = (of: string) => PDFName.of(of);

/** What each container may hold (ISO 32000-1, 14.8.4.3). */
const allowedChildren: Readonly<Record<string, RegExp>> = {
  L: /^(?:LI|Caption)$/,
  LI: /^(?:Lbl|LBody)$/,
  Table: /^(?:TR|THead|TBody|TFoot|Caption)$/,
  TBody: /^TR$/,
  THead: /^TR$/,
  TR: /^(?:TH|TD)$/,
};
const standardTypes =
  /^(?:Document|Part|Sect|Div|BlockQuote|Caption|P|H[1-6]|L|LI|Lbl|LBody|Table|TR|TH|TD|THead|TBody|Span|Quote|Code|Link|Figure|Form)$/;
const paints = /(?:^|\s)(?:f\*?|F|S|s|[Bb]\*?|Do|Tj|TJ|sh)$/;

/**
 * What in a PDF breaks the rules of PDF/A-3a and PDF/UA-1 that Chromium alone does not keep. Empty for a good file.
 * It reads the finished file afresh; an outside validator knows many more rules.
 */
export async function conformanceProblems(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const treeRoot = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
  return [
    ...catalogProblems(pdf),
    ...fontProblems(pdf),
    ...pageProblems(pdf, treeRoot),
    ...childElements(treeRoot).flatMap((element) => elementProblems(element, treeRoot)),
    ...headingProblems(treeRoot),
    ...contentProblems(pdf, treeRoot),
  ];
}

function catalogProblems({ catalog, context }: PDFDocument): string[] {
  const metadata = catalog.lookup(name('Metadata'));
  const xmp = metadata instanceof PDFRawStream ? Buffer.from(metadata.getContents()).toString('utf8') : '';
  const wanted = [
    '<pdfaid:part>3<',
    '<pdfaid:conformance>A<',
    '<pdfuaid:part>1<',
    'pdfaExtension:schemas',
    '<dc:title>',
  ];
  const intents = catalog.lookup(name('OutputIntents'), PDFArray);
  return [
    ...wanted.filter((part) => !xmp.includes(part)).map((part) => `XMP lacks ${part}`),
    ...['Lang', 'MarkInfo', 'ViewerPreferences', 'AF']
      .filter((key) => !catalog.has(name(key)))
      .map((key) => `no ${key}`),
    ...(intents.lookup(0, PDFDict).has(name('DestOutputProfile')) ? [] : ['no output profile']),
    ...(context.trailerInfo.ID === undefined ? ['no trailer ID'] : []),
  ];
}

function fontProblems({ context }: PDFDocument): string[] {
  return context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    const type = object.get(name('Type'));
    if (type === name('FontDescriptor') && !object.has(name('FontFile2'))) return ['a font is not embedded'];
    if (type !== name('Font') || object.get(name('Subtype')) !== name('Type0')) return [];
    const map = object.lookup(name('ToUnicode'));
    if (!(map instanceof PDFRawStream)) return ['a font without ToUnicode'];
    return /<(?:0000|FFFE|FEFF)>$/m.test(readStream(map)) ? ['a glyph without a character'] : [];
  });
}

/** Everything that paints is tagged or an artifact, and tags and tree agree both ways. */
function pageProblems(pdf: PDFDocument, treeRoot: PDFDict): string[] {
  const parentTree = readParentTree(treeRoot);
  return pdf.getPages().flatMap((page, index) => {
    const at = (problem: string) => `page ${index + 1}: ${problem}`;
    const key = page.node.lookup(name('StructParents'))?.toString() ?? '';
    const owners = parentTree.get(Number(key))?.asArray() ?? [];
    const { tagged, loose } = marksOf(readStream(behind(page.node, page.node.get(name('Contents')))));
    const owned = owners.flatMap((ref, mcid) => (isElement(behind(page.node, ref)) ? [mcid] : []));
    const disowned = owned.filter((mcid) => {
      const owner = owners[mcid] && behind(page.node, owners[mcid]);
      return (
        !isElement(owner) || !kidsOf(owner).some((kid) => isOn(page.ref, mcid, markedContent(owner, kid)))
      );
    });
    return [
      ...(loose > 0 ? [at(`${loose} painted things are neither tagged nor artifacts`)] : []),
      ...tagged.filter((mcid) => !owned.includes(mcid)).map((mcid) => at(`tag ${mcid} has no element`)),
      ...owned.filter((mcid) => !tagged.includes(mcid)).map((mcid) => at(`tag ${mcid} is not on the page`)),
      ...disowned.map((mcid) => at(`tag ${mcid} is not in its element`)),
      ...(page.node.get(name('Tabs')) === name('S') ? [] : [at('no tab order')]),
      ...annotationProblems(page.node).map(at),
    ];
  });
}

function isOn(page: unknown, mcid: number, content: { page: unknown; mcid: number } | undefined): boolean {
  return content !== undefined && content.mcid === mcid && content.page === page;
}

function marksOf(stream: string): { tagged: number[]; loose: number } {
  const tagged: number[] = [];
  let loose = 0;
  let depth = 0;
  for (const line of stream.split('\n')) {
    const mcid = /\/MCID (\d+)/.exec(line)?.[1];
    if (mcid !== undefined) tagged.push(Number(mcid));
    if (/B[DM]C$/.test(line)) depth += 1;
    else if (line === 'EMC') depth -= 1;
    else if (depth === 0 && paints.test(line)) loose += 1;
  }
  return { tagged, loose: depth === 0 ? loose : Number.NaN };
}

function annotationProblems(page: PDFDict): string[] {
  const annotations = page.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? [];
  return annotations.flatMap((ref) => {
    const annotation = behind(page, ref);
    if (!(annotation instanceof PDFDict)) return ['a broken annotation'];
    const described = annotation.has(name('Contents')) || annotation.has(name('TU'));
    return [
      ...(described ? [] : ['an annotation without a description']),
      ...(annotation.has(name('StructParent')) ? [] : ['an annotation outside the structure']),
    ];
  });
}

function elementProblems(element: PDFDict, treeRoot: PDFDict): string[] {
  const type = typeOf(element);
  const role = treeRoot.lookup(name('RoleMap'), PDFDict).lookup(name(type))?.toString().slice(1) ?? type;
  const children = childElements(element);
  const allowed = allowedChildren[type];
  return [
    ...(standardTypes.test(role) ? [] : [`${type} is no standard type`]),
    ...children
      .filter((child) => allowed?.test(typeOf(child)) === false)
      .map((child) => `${typeOf(child)} in ${type}`),
    ...(type === 'TH' && scopeOf(element) === undefined ? ['TH without a scope'] : []),
    ...(type === 'Figure' && !element.has(name('Alt')) ? ['Figure without a description'] : []),
    ...((type === 'TD' || type === 'TH') && kidsOf(element).length === 0 ? [`an empty ${type}`] : []),
    ...children.flatMap((child) => elementProblems(child, treeRoot)),
  ];
}

function headingProblems(treeRoot: PDFDict): string[] {
  const levels = (element: PDFDict): number[] => [
    ...(/^H[1-6]$/.test(typeOf(element)) ? [Number(typeOf(element).slice(1))] : []),
    ...childElements(element).flatMap(levels),
  ];
  const all = childElements(treeRoot).flatMap(levels);
  return all.flatMap((level, index) =>
    level > (all[index - 1] ?? 0) + 1 ? [`a skipped level before H${level}`] : [],
  );
}

/** Every piece of content that the tree names is a tag on its page, and the head of a column stands on one page only. */
function contentProblems(pdf: PDFDocument, treeRoot: PDFDict): string[] {
  const tags = new Map<unknown, number[]>();
  for (const page of pdf.getPages()) {
    const stream = readStream(behind(page.node, page.node.get(name('Contents'))));
    tags.set(page.ref, marksOf(stream).tagged);
  }
  const pagesOf = (element: PDFDict): unknown[] => [
    ...kidsOf(element).flatMap((kid) => markedContent(element, kid)?.page ?? []),
    ...childElements(element).flatMap(pagesOf),
  ];
  const problems = (element: PDFDict): string[] => [
    ...kidsOf(element).flatMap((kid) => {
      const content = markedContent(element, kid);
      const found = content === undefined || tags.get(content.page)?.includes(content.mcid);
      return found ? [] : [`${typeOf(element)} names content that is not tagged`];
    }),
    ...(typeOf(element) === 'TH' && new Set(pagesOf(element)).size > 1 ? ['a head on two pages'] : []),
    ...childElements(element).flatMap(problems),
  ];
  return childElements(treeRoot).flatMap(problems);
}
