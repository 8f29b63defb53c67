import { expect, test } from 'vitest';
import { emptyDocument } from '../../../shared/rich-text/document.ts';
import { isEmptyDocument } from '../../../shared/rich-text/is-empty.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import {
  bullets,
  documentOf,
  heading,
  item,
  link,
  node,
  paragraph,
  row,
  table,
  task,
  td,
  th,
} from '../../fixtures/rich-documents.ts';

test('a document reads line by line, with task boxes, tabs between cells and the text of links', () => {
  const document = documentOf(
    heading(2, 'Actions'),
    paragraph('See ', link('the policy', 'https://example.org'), node('hardBreak'), 'today'),
    bullets(item(paragraph('one'), bullets(item(paragraph('inner'))))),
    node('taskList', task(true, paragraph('read')), task(false, paragraph('write'), paragraph('twice'))),
    node('horizontalRule'),
    table(row(th('Goal'), th('Due')), row(td('Diary'), td())),
    { type: 'unknownBlock', attrs: { original: { type: 'drawing', content: [paragraph('caption')] } } },
  );
  expect(toPlainText(document).split('\n')).toEqual([
    'Actions',
    'See the policy',
    'today',
    'one',
    'inner',
    '☑ read',
    '☐ write',
    'twice',
    'Goal\tDue',
    'Diary\t',
    'caption',
  ]);
});

test('a document without a word is empty, whatever structure it has', () => {
  expect(isEmptyDocument(emptyDocument())).toBe(true);
  expect(isEmptyDocument(documentOf(node('taskList', task(false, paragraph())), table(row(td()))))).toBe(
    true,
  );
  expect(isEmptyDocument(documentOf(paragraph('.')))).toBe(false);
});
