import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { behind, kidsOf } from '../../../../electron/export/pdf/conformance/structure-tree.ts';
import { type CheckedFile, dictionaryAt, itemsAt, name, numberAt, objectAt, textAt } from './checked-file.ts';
import { allOf, type Element } from './structure.ts';
import { parentTree } from './tagging.ts';

const [invisible, hidden, print, noView, toggleNoView] = [1, 2, 4, 32, 256];

/** Annotations, form fields, actions and bookmarks (ISO 19005-3, 6.3 to 6.5; ISO 14289-1, 7.18). */
export function annotationProblems(
  { pdf, dictionaries }: CheckedFile,
  elements: readonly Element[],
): string[] {
  const parents = new Map(
    parentTree(dictionaryAt(dictionaryAt(pdf.catalog, 'StructTreeRoot'), 'ParentTree')),
  );
  const owners = new Map(allOf(elements).map((element) => [element.dictionary, element]));
  const pages = pdf.getPages();
  const seen: number[] = [];
  const problems = pages.flatMap(({ node }, index) => {
    const annotations = itemsAt(node, 'Annots').filter((each) => each instanceof PDFDict);
    return [
      ...(annotations.length > 0 && textAt(node, 'Tabs') !== 'S' ? ['no tab order'] : []),
      ...annotations.flatMap((annotation) => {
        const key = numberAt(annotation, 'StructParent');
        const parent = key === undefined ? undefined : parents.get(key);
        const owner = parent instanceof PDFDict ? owners.get(parent) : undefined;
        const again = key !== undefined && seen.includes(key);
        if (key !== undefined) seen.push(key);
        return [...(again ? ['two annotations with one key'] : []), ...entryProblems(annotation, owner)];
      }),
    ].map((problem) => `page ${index + 1}: ${problem}`);
  });
  return [
    ...problems,
    ...formProblems(dictionaryAt(pdf.catalog, 'AcroForm')),
    ...allOf(elements).flatMap(objectProblems),
    ...dictionaries.flatMap(actionProblems),
    ...outlineProblems(
      pdf.catalog,
      pages.map(({ ref }) => ref),
    ),
  ];
}

function entryProblems(annotation: PDFDict, owner: Element | undefined): string[] {
  const subtype = textAt(annotation, 'Subtype') ?? '';
  const flags = numberAt(annotation, 'F');
  const rectangle = itemsAt(annotation, 'Rect').map((side) => Number(side.toString()));
  const [left, bottom, right, top] = rectangle;
  const isEmpty = left === right && bottom === top;
  const wrong = (flags ?? 0) & (invisible | hidden | noView | toggleNoView);
  const element = subtype === 'Widget' ? 'Form' : 'Link';
  const owned =
    owner !== undefined &&
    kidsOf(owner.dictionary).some((kid) => {
      const content = behind(owner.dictionary, kid);
      return content instanceof PDFDict && dictionaryAt(content, 'Obj') === annotation;
    });
  return [
    ...(/^(?:Link|Widget)$/.test(subtype) ? [] : [`an annotation of the kind ${subtype}`]),
    ...(flags === undefined || (flags & print) === 0 || wrong !== 0
      ? ['an annotation that is hidden or not printed']
      : []),
    ...(owner?.type === element && owned ? [] : [`a ${subtype} outside a ${element} element`]),
    ...(subtype === 'Link' && !textAt(annotation, 'Contents') ? ['a link without a description'] : []),
    ...(subtype === 'Widget' && !textAt(annotation, 'TU') ? ['a field without a description'] : []),
    ...(subtype === 'Widget' && !isEmpty && !annotation.has(name('AP'))
      ? ['a field without an appearance']
      : []),
    ...(annotation.has(name('AA')) || (subtype === 'Widget' && annotation.has(name('A')))
      ? ['an annotation that does something by itself']
      : []),
  ];
}

/** The Form element of a field holds the field and nothing else (ISO 14289-1, 7.18.4). */
function objectProblems({ type, dictionary }: Element): string[] {
  if (type !== 'Form') return [];
  const [only, ...more] = kidsOf(dictionary).map((kid) => behind(dictionary, kid));
  const isField = only instanceof PDFDict && textAt(dictionaryAt(only, 'Obj'), 'Subtype') === 'Widget';
  return isField && more.length === 0 ? [] : ['a Form element with something else than its field'];
}

function formProblems(form: PDFDict | undefined): string[] {
  if (form === undefined) return [];
  const fields = itemsAt(form, 'Fields').filter((field) => field instanceof PDFDict);
  return [
    ...(objectAt(form, 'NeedAppearances')?.toString() === 'true' ? ['appearances left to the reader'] : []),
    ...(form.has(name('XFA')) ? ['an XFA form'] : []),
    ...(fields.some((field) => field.has(name('AA')) || field.has(name('A')))
      ? ['a field with an action']
      : []),
  ];
}

const allowedActions = /^(?:GoTo|URI)$/;

function actionProblems(dictionary: PDFDict): string[] {
  const action = dictionaryAt(dictionary, 'A');
  const isAction =
    action !== undefined && (textAt(action, 'Type') === 'Action' || textAt(dictionary, 'Subtype') === 'Link');
  const kind = textAt(action, 'S') ?? '';
  const uri = textAt(action, 'URI') ?? '';
  return [
    ...(isAction && !allowedActions.test(kind) ? [`an action of the kind ${kind}`] : []),
    ...(kind === 'URI' && !/^[\x21-\x7e]+$/.test(uri) ? ['an address that is not ASCII'] : []),
    ...(dictionary.has(name('JS')) || textAt(dictionary, 'S') === 'JavaScript' ? ['a script'] : []),
  ];
}

/** Each bookmark says something and leads to a page that is there. */
function outlineProblems(catalog: PDFDict, pages: readonly PDFRef[]): string[] {
  const problems: string[] = [];
  const follow = (item: PDFDict | undefined): void => {
    for (let next = item; next !== undefined; next = dictionaryAt(next, 'Next')) {
      const target = objectAt(next, 'Dest') ?? objectAt(dictionaryAt(next, 'A'), 'D');
      const page = target instanceof PDFArray ? target.get(0) : namedPage(catalog, target);
      if (!textAt(next, 'Title')?.trim()) problems.push('a bookmark without words');
      if (!(page instanceof PDFRef && pages.includes(page))) problems.push('a bookmark that leads nowhere');
      follow(dictionaryAt(next, 'First'));
    }
  };
  const outlines = dictionaryAt(catalog, 'Outlines');
  if (outlines !== undefined) follow(dictionaryAt(outlines, 'First'));
  return problems;
}

function namedPage(catalog: PDFDict, target: unknown): unknown {
  if (!(target instanceof PDFName)) return undefined;
  const destination = objectAt(dictionaryAt(catalog, 'Dests'), target.decodeText());
  return destination instanceof PDFArray ? destination.get(0) : undefined;
}
