import type { PDFDict } from '@cantoo/pdf-lib';
import {
  behind,
  isElement,
  kidsOf,
  typeOf,
} from '../../../../electron/export/pdf/conformance/structure-tree.ts';
import { type CheckedFile, dictionaryAt, name, objectAt, textAt } from './checked-file.ts';

/** An element of the structure tree, its type after the role map. */
export type Element = {
  readonly dictionary: PDFDict;
  readonly type: string;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
};

/** The types of ISO 32000-1, 14.8.4. */
const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);
/** What each container may hold (14.8.4.3); where nothing is said, anything. */
const allowedIn: Readonly<Record<string, RegExp>> = {
  L: /^(?:LI|L|Caption)$/,
  LI: /^(?:Lbl|LBody)$/,
  Table: /^(?:TR|THead|TBody|TFoot|Caption)$/,
  THead: /^TR$/,
  TBody: /^TR$/,
  TFoot: /^TR$/,
  TR: /^(?:TH|TD)$/,
  TOC: /^(?:TOC|TOCI|Caption)$/,
};
/** What each part may stand in. */
const allowedParent: Readonly<Record<string, RegExp>> = {
  LI: /^L$/,
  LBody: /^LI$/,
  TR: /^(?:Table|THead|TBody|TFoot)$/,
  THead: /^Table$/,
  TBody: /^Table$/,
  TFoot: /^Table$/,
  TH: /^TR$/,
  TD: /^TR$/,
  TOCI: /^TOC$/,
};
const languageTag = /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/;

export function readStructure({ pdf }: CheckedFile): readonly Element[] {
  const root = dictionaryAt(pdf.catalog, 'StructTreeRoot');
  const roles = dictionaryAt(root, 'RoleMap');
  return root === undefined ? [] : childrenOf(root, undefined, roles);
}

function childrenOf(owner: PDFDict, parent: Element | undefined, roles: PDFDict | undefined): Element[] {
  return kidsOf(owner).flatMap((kid) => {
    const dictionary = behind(owner, kid);
    if (!isElement(dictionary)) return [];
    const children: Element[] = [];
    const element = { dictionary, type: roleOf(typeOf(dictionary), roles), parent, children };
    children.push(...childrenOf(dictionary, element, roles));
    return [element];
  });
}

function roleOf(type: string, roles: PDFDict | undefined, seen: readonly string[] = []): string {
  const next = standardTypes.has(type) || seen.includes(type) ? undefined : textAt(roles, type);
  return next === undefined ? type : roleOf(next, roles, [...seen, type]);
}

export function allOf(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...allOf(element.children)]);
}

/** Types, nesting, descriptions and languages of the structure tree (ISO 14289-1, 7.1 to 7.4 and 7.9). */
export function structureProblems({ pdf }: CheckedFile, elements: readonly Element[]): string[] {
  const root = dictionaryAt(pdf.catalog, 'StructTreeRoot');
  if (root === undefined) return ['no structure tree'];
  const roles = dictionaryAt(root, 'RoleMap');
  const remapped =
    roles
      ?.keys()
      .map((key) => key.decodeText())
      .filter((type) => standardTypes.has(type)) ?? [];
  return [
    ...(elements.length > 0 ? [] : ['an empty structure tree']),
    ...remapped.map((type) => `the standard type ${type} is given another role`),
    ...allOf(elements).flatMap((element) => elementProblems(element, root)),
    ...headingProblems(elements),
  ];
}

function elementProblems({ dictionary, type, parent, children }: Element, root: PDFDict): string[] {
  const up = objectAt(dictionary, 'P');
  const owner = parent?.dictionary ?? root;
  const language = textAt(dictionary, 'Lang');
  const types = children.map((child) => child.type);
  const needed = allowedParent[type];
  return [
    ...(standardTypes.has(type) ? [] : [`${type} is no standard type`]),
    ...(up === owner ? [] : [`${type} does not name what it stands in`]),
    ...(needed === undefined || needed.test(parent?.type ?? '') ? [] : [`${type} in ${parent?.type}`]),
    ...types.filter((child) => allowedIn[type]?.test(child) === false).map((child) => `${child} in ${type}`),
    ...(allowedIn[type] !== undefined && types.length !== kidsOf(dictionary).length
      ? [`loose content in ${type}`]
      : []),
    ...(captionIsMisplaced(type, types) ? [`a caption in the middle of ${type}`] : []),
    ...(/^(?:Figure|Formula)$/.test(type) && !textAt(dictionary, 'Alt') && !textAt(dictionary, 'ActualText')
      ? [`${type} without a description`]
      : []),
    ...(/^(?:L|LI|Table|TR|TH|TD|THead|TBody|TOC|Link|Lbl|LBody|H\d)$/.test(type) &&
    kidsOf(dictionary).length === 0
      ? [`an empty ${type}`]
      : []),
    ...(type === 'Note' && !textAt(dictionary, 'ID') ? ['a note without an ID'] : []),
    ...(language === undefined || languageTag.test(language) ? [] : [`${language} is no language`]),
    ...(dictionary.has(name('Pg')) && objectAt(dictionary, 'Pg') === undefined
      ? ['a page that is not there']
      : []),
  ];
}

function captionIsMisplaced(type: string, types: readonly string[]): boolean {
  const captions = types.flatMap((child, index) => (child === 'Caption' ? [index] : []));
  if (type === 'Table')
    return captions.length > 1 || captions.some((at) => at !== 0 && at !== types.length - 1);
  return /^(?:L|TOC)$/.test(type) && captions.some((at) => at > 0);
}

/** Headings begin at H1 and skip no level downwards (ISO 14289-1, 7.4). */
function headingProblems(elements: readonly Element[]): string[] {
  const headings = allOf(elements).filter(({ type }) => /^H\d?$/.test(type));
  const levels = headings.map(({ type }) => Number(type.slice(1) || Number.NaN));
  return [
    ...(levels.some(Number.isNaN) ? ['a heading without a level'] : []),
    ...levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`a skipped level before H${level}`] : [],
    ),
  ];
}

export { languageTag };
