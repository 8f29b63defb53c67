import { PDFArray, type PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import type { Breaking } from './breaking.ts';
import { name } from './checked-file.ts';

export const list = (dictionary: PDFDict, key: string) => dictionary.lookup(name(key), PDFArray);
export const kids = (dictionary: PDFDict) => list(dictionary, 'K');
export const xmp = (file: Breaking, from: string | RegExp, to: string) =>
  file.rewrite(file.catalog, 'Metadata', (text) => text.replace(from, to));
export const profile = (file: Breaking, change: (text: string) => string) =>
  file.rewrite(file.at(file.catalog, 'OutputIntents', 0), 'DestOutputProfile', change);
export const content = (file: Breaking, from: string | RegExp, to: string) =>
  file.rewrite(file.page, 'Contents', (text) => text.replace(from, to));
export const state = (file: Breaking) => file.at(file.page, 'Resources', 'ExtGState', 'G3');
export const font = (file: Breaking) => file.at(file.page, 'Resources', 'Font', 'F4');
export const descendant = (file: Breaking) => file.at(font(file), 'DescendantFonts', 0);
export const descriptor = (file: Breaking) => file.at(descendant(file), 'FontDescriptor');
export const linkOf = (file: Breaking) => file.at(file.page, 'Annots', 0);
export const widget = (file: Breaking) => file.dictionary('Subtype', 'Widget');
export const attachment = (file: Breaking) => file.at(file.catalog, 'AF', 0);
/** Takes the page's tags from their elements. */
export const disown = (file: Breaking) => {
  const nodes = list(file.at(file.catalog, 'StructTreeRoot', 'ParentTree'), 'Nums');
  const key = file.page.lookup(name('StructParents'), PDFNumber).asNumber();
  const at = nodes.asArray().findIndex((each, index) => index % 2 === 0 && each.toString() === `${key}`);
  const owners = nodes.lookup(at + 1, PDFArray);
  for (let tag = 0; tag < owners.size(); tag += 1) owners.set(tag, file.value({}));
};
export const captioned = (file: Breaking) =>
  file.element('Table', ({ children }) => children[0]?.type === 'Caption').dictionary;
export const overlap = (file: Breaking) => {
  const rows = file.elements.filter(({ type, children }) => type === 'TR' && children.length > 2);
  const [above, below] = [rows[0]?.children[1], rows[1]?.children[0]];
  if (above === undefined || below === undefined) throw new Error('no two rows');
  file.set(above.dictionary, 'A', { O: 'Table', RowSpan: 2 });
  file.set(below.dictionary, 'A', { O: 'Table', ColSpan: 2 });
};
export const dropLastCell = (file: Breaking) => {
  const cells = kids(file.element('TR', ({ children }) => children.length > 2).dictionary);
  cells.remove(cells.size() - 1);
};
export const addImage = (file: Breaking, entries: Parameters<Breaking['value']>[0] & object) => {
  const image = file.value({
    Type: 'XObject',
    Subtype: 'Image',
    Length: 0,
    ColorSpace: 'DeviceRGB',
    ...entries,
  });
  file.set(file.at(file.page, 'Resources'), 'XObject', { Im1: image });
};
