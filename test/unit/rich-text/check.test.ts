import { expect, test } from 'vitest';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import { emptyDocument, type RichNode } from '../../../shared/rich-text/document.ts';
import {
  bullets,
  documentOf,
  heading,
  item,
  link,
  node,
  numbers,
  paragraph,
  row,
  table,
  task,
  td,
  text,
  th,
} from '../../fixtures/rich-documents.ts';

const everything = documentOf(
  heading(1, 'Session'),
  paragraph(
    'Plain, ',
    text('bold', 'bold'),
    text('all', 'bold', 'italic', 'strike', 'underline'),
    text('x', 'code'),
  ),
  paragraph(link('the policy', 'https://example.org/policy'), node('hardBreak'), text('next line')),
  bullets(item(paragraph('one'), numbers(3, item(paragraph('three'))))),
  node('taskList', task(true, paragraph('done'), node('taskList', task(false, paragraph('nested'))))),
  node('blockquote', paragraph('Feedback is a gift.')),
  table(row(th('Goal'), th('Due')), row(td('Diary'), td('May'))),
  node('horizontalRule'),
);

const refused = (content: unknown, version: unknown = 1) =>
  expect(() => checkDocument({ version, content })).toThrowError(new AlcoveError('document.invalid'));

test('a document with every node and mark passes unchanged, and passes again', () => {
  const checked = checkDocument(everything);
  expect(checked).toEqual(everything);
  expect(checkDocument(JSON.parse(JSON.stringify(checked)))).toEqual(everything);
});

test('an empty document passes', () => {
  expect(checkDocument(emptyDocument())).toEqual(emptyDocument());
});

test.each([
  ['nothing', undefined],
  ['a string', 'doc'],
  ['an unknown node', node('doc', node('script'))],
  ['an unknown mark', node('doc', paragraph(text('x', 'comment')))],
  ['a node where it has no place', node('doc', row(td('x')))],
  ['a paragraph as the root', paragraph('x')],
  [
    'a text of the wrong kind',
    node('doc', { type: 'paragraph', content: [{ type: 'text', text: 7 }] } as never),
  ],
  ['a heading of level 9', node('doc', heading(9, 'x'))],
  [
    'a task that is checked with a string',
    node('doc', node('taskList', { ...task(true, paragraph('x')), attrs: { checked: 'yes' } })),
  ],
  ['a number that JSON does not know', node('doc', { type: 'heading', attrs: { level: Number.NaN } })],
])('%s is refused', (_, content) => refused(content));

test('a document of another version is refused on write', () => {
  refused(emptyDocument().content, 2);
  refused(emptyDocument().content, 0);
});

test('attributes that a node does not have are dropped', () => {
  const hostile: RichNode = { ...paragraph('x'), attrs: { onclick: 'steal()', style: 'x' } };
  expect(checkDocument(documentOf(hostile))).toEqual(documentOf(paragraph('x')));
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  '//example.org',
  'https://exa\u202Emple.org',
  '',
])('a link to %j loses the link and keeps its text', (href) => {
  expect(checkDocument(documentOf(paragraph(link('words', href))))).toEqual(documentOf(paragraph('words')));
});

test.each(['https://example.org/a?b=c#d', 'http://x.y', 'mailto:a@b.c', 'tel:+441524000000'])(
  'a link to %s stays',
  (href) => {
    const document = documentOf(paragraph(link('words', href)));
    expect(checkDocument(document)).toEqual(document);
  },
);

test('hostile depth is refused without exhausting the stack', () => {
  let deep: RichNode = paragraph('x');
  for (let level = 0; level < 100_000; level += 1) deep = node('blockquote', deep);
  refused(node('doc', deep));
});

test('a small object that stands for millions of nodes is refused', () => {
  let wide: RichNode = paragraph('x');
  for (let level = 0; level < 25; level += 1) wide = node('blockquote', wide, wide);
  refused(node('doc', wide));
});

test('more than two million characters are refused', () => {
  refused(node('doc', paragraph('x'.repeat(2_000_001))));
});

test('a document that refers to itself is refused', () => {
  const loop = node('blockquote', paragraph('x'));
  loop.content?.push(loop);
  refused(node('doc', loop));
});
