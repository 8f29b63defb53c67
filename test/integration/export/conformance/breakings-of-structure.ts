import { PDFNumber } from '@cantoo/pdf-lib';
import type { Breakings } from './breaking.ts';
import { name } from './checked-file.ts';
import {
  attachment,
  captioned,
  content,
  disown,
  dropLastCell,
  kids,
  linkOf,
  overlap,
  widget,
} from './parts.ts';

/** Structure, tables, tags, annotations and attachments. */
export const breakingsOfStructure: Breakings = {
  'no structure tree': ['no structure tree', (f) => f.drop(f.catalog, 'StructTreeRoot')],
  'a type of no standard': ['Poem is no standard type', (f) => f.set(f.element('P').dictionary, 'S', 'Poem')],
  'a standard type with a role': [
    'the standard type P is given another role',
    (f) => f.set(f.at(f.catalog, 'StructTreeRoot', 'RoleMap'), 'P', 'Span'),
  ],
  'roles in a circle': [
    'Strong is no standard type',
    (f) => f.set(f.at(f.catalog, 'StructTreeRoot', 'RoleMap'), 'Strong', 'Strong'),
  ],
  'an element without a parent': [
    'P does not name what it stands in',
    (f) => f.drop(f.element('P').dictionary, 'P'),
  ],
  'a picture without words': [
    'Figure without a description',
    (f) => f.drop(f.element('Figure').dictionary, 'Alt'),
  ],
  'a picture with no words': [
    'Figure without a description',
    (f) => f.set(f.element('Figure').dictionary, 'Alt', '()'),
  ],
  'a language that is none': [
    'en_GB is no language',
    (f) => f.set(f.element('Document').dictionary, 'Lang', '(en_GB)'),
  ],
  'a skipped heading': ['a skipped level before H3', (f) => f.set(f.element('H2').dictionary, 'S', 'H3')],
  'a heading without a level': [
    'a heading without a level',
    (f) => f.set(f.element('H2').dictionary, 'S', 'H'),
  ],
  'an item outside a list': ['LI in Div', (f) => f.set(f.element('L').dictionary, 'S', 'Div')],
  'a paragraph in a list': ['P in L', (f) => f.set(f.element('LI').dictionary, 'S', 'P')],
  'a body outside an item': ['LBody in P', (f) => f.set(f.element('LI').dictionary, 'S', 'P')],
  'text loose in an item': [
    'loose content in LI',
    (f) => kids(f.element('LI').dictionary).push(PDFNumber.of(0)),
  ],
  'a row outside a table': ['TR in Div', (f) => f.set(f.element('Table').dictionary, 'S', 'Div')],
  'a cell outside a row': [
    'TD in P',
    (f) =>
      f.set(
        f.element('TR', ({ children }) => children.some(({ type }) => type === 'TD')).dictionary,
        'S',
        'P',
      ),
  ],
  'an empty cell': ['an empty TD', (f) => f.drop(f.element('TD').dictionary, 'K')],
  'a caption in the middle': [
    'a caption in the middle of Table',
    (f) => kids(captioned(f)).insert(1, f.value(kids(captioned(f)).get(0))),
  ],
  'a head without a body': [
    'a table with a head and no body',
    (f) => f.set(f.element('TR').dictionary, 'S', 'THead'),
  ],
  'a head of no direction': ['TH without a scope', (f) => f.drop(f.element('TH').dictionary, 'A')],
  'a cell that is missing': ['rows of different widths', (f) => dropLastCell(f)],
  'a cell over another': ['two cells in one place', overlap],
  'a cell that reaches out': [
    'a cell that reaches below its table',
    (f) => f.set(f.element('TD').dictionary, 'A', { O: 'Table', RowSpan: 999 }),
  ],
  'a head that is not there': [
    'a cell that names a head that is not there',
    (f) => f.set(f.element('TD').dictionary, 'A', { O: 'Table', Headers: ['(nowhere)'] }),
  ],
  'a tag without an element': ['the tag has no element', disown],
  'an element without its tag': [
    'the tag is not on the page',
    (f) => content(f, /\/MCID \d+ /, '/MCID 999 '),
  ],
  'content of no page': [
    'P names content that is not tagged',
    (f) => kids(f.element('P').dictionary).push(f.value({ Type: 'MCR', Pg: 'None', MCID: 5 })),
  ],
  'an ID given twice': [
    'an ID given twice',
    (f) =>
      f.set(f.element('P').dictionary, 'ID', f.value(f.element('TH').dictionary.get(name('ID')) ?? 'none')),
  ],
  'an ID that is not listed': [
    '(stray) is not listed',
    (f) => f.set(f.element('P').dictionary, 'ID', '((stray))'),
  ],
  'a key that comes too late': [
    'a key that comes too late',
    (f) => f.set(f.at(f.catalog, 'StructTreeRoot'), 'ParentTreeNextKey', 1),
  ],
  'an annotation of another kind': [
    'an annotation of the kind Text',
    (f) => f.set(linkOf(f), 'Subtype', 'Text'),
  ],
  'a link that is not printed': [
    'an annotation that is hidden or not printed',
    (f) => f.set(linkOf(f), 'F', 0),
  ],
  'a link without flags': ['an annotation that is hidden or not printed', (f) => f.drop(linkOf(f), 'F')],
  'a hidden link': ['an annotation that is hidden or not printed', (f) => f.set(linkOf(f), 'F', 6)],
  'a link without a description': ['a link without a description', (f) => f.drop(linkOf(f), 'Contents')],
  'a link outside its element': ['a Link outside a Link element', (f) => f.drop(linkOf(f), 'StructParent')],
  'two links with one key': [
    'two annotations with one key',
    (f) =>
      f.set(f.at(f.page, 'Annots', 1), 'StructParent', f.value(linkOf(f).get(name('StructParent')) ?? 0)),
  ],
  'a page without a tab order': ['no tab order', (f) => f.drop(f.page, 'Tabs')],
  'a link that starts a program': [
    'an action of the kind Launch',
    (f) => f.set(f.at(linkOf(f), 'A'), 'S', 'Launch'),
  ],
  'a link to an address that is not ASCII': [
    'an address that is not ASCII',
    (f) => f.set(f.at(linkOf(f), 'A'), 'URI', '(https://example.org/\u00e9)'),
  ],
  'a script': ['a script', (f) => f.set(f.at(linkOf(f), 'A'), 'JS', '(x)')],
  'a field without a description': ['a field without a description', (f) => f.drop(widget(f), 'TU')],
  'a field to be seen without an appearance': [
    'a field without an appearance',
    (f) => f.set(widget(f), 'Rect', [0, 0, 9, 9]),
  ],
  'a field that does something': [
    'an annotation that does something by itself',
    (f) => f.set(widget(f), 'AA', {}),
  ],
  'appearances left to the reader': [
    'appearances left to the reader',
    (f) => f.set(f.at(f.catalog, 'AcroForm'), 'NeedAppearances', true),
  ],
  'an XFA form': ['an XFA form', (f) => f.set(f.at(f.catalog, 'AcroForm'), 'XFA', [])],
  'a Form element with two things': [
    'a Form element with something else than its field',
    (f) => kids(f.element('Form').dictionary).push(PDFNumber.of(0)),
  ],
  'a bookmark without words': [
    'a bookmark without words',
    (f) => f.set(f.at(f.catalog, 'Outlines', 'First'), 'Title', '( )'),
  ],
  'a bookmark that leads nowhere': [
    'a bookmark that leads nowhere',
    (f) => f.drop(f.at(f.catalog, 'Outlines', 'First'), 'Dest', 'A'),
  ],
  'an attachment with one name': ['an attachment without its two names', (f) => f.drop(attachment(f), 'UF')],
  'an attachment of no relationship': [
    'an attachment of no relationship',
    (f) => f.drop(attachment(f), 'AFRelationship'),
  ],
  'an attachment bound to nothing': ['an attachment bound to nothing', (f) => f.drop(f.catalog, 'AF')],
  'an attachment without a MIME type': [
    'an attachment without a MIME type',
    (f) => f.drop(f.at(attachment(f), 'EF', 'F'), 'Subtype'),
  ],
  'an attachment without a date': [
    'an attachment without a date',
    (f) => f.drop(f.at(attachment(f), 'EF', 'F', 'Params'), 'ModDate'),
  ],
  'an attachment of another size': [
    'an attachment of another size',
    (f) => f.set(f.at(attachment(f), 'EF', 'F', 'Params'), 'Size', 1),
  ],
};
