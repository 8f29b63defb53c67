import { expect, test } from 'vitest';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { checkDocument } from '../../../shared/rich-text/check.ts';
import type { RichNode } from '../../../shared/rich-text/document.ts';
import { upcast } from '../../../shared/rich-text/upcast.ts';
import {
  bullets,
  documentOf,
  item,
  node,
  paragraph,
  row,
  table,
  td,
  text,
} from '../../fixtures/rich-documents.ts';

const kept = (original: unknown): RichNode => ({ type: 'unknownBlock', attrs: { original } as never });
const drawing: RichNode = {
  type: 'drawing',
  attrs: { strokes: [[1, 2]] },
  content: [paragraph('a caption')],
};

test('a document of this version is read as it is', () => {
  const document = documentOf(paragraph('x'), bullets(item(paragraph('y'))));
  expect(upcast(document)).toEqual(document);
});

test('an unknown block is kept whole, between its known neighbours', () => {
  const read = upcast(documentOf(paragraph('before'), drawing, paragraph('after')));
  expect(read).toEqual(documentOf(paragraph('before'), kept(drawing), paragraph('after')));
});

test('what was kept can be written and read again without a change', () => {
  const once = upcast(documentOf(drawing));
  expect(upcast(JSON.parse(JSON.stringify(checkDocument(once))))).toEqual(once);
});

test('an unknown inline node makes its paragraph a kept block, so no word of it is lost', () => {
  const mention = paragraph('see ', { type: 'mention', attrs: { label: 'goal 1' } });
  expect(upcast(documentOf(mention))).toEqual(documentOf(kept(mention)));
});

test('an unknown row makes its table a kept block', () => {
  const odd = table(row(td('x')), node('summaryRow', paragraph('y')));
  expect(upcast(documentOf(odd))).toEqual(documentOf(kept(odd)));
});

test('an unknown mark falls away and its text stays', () => {
  expect(upcast(documentOf(paragraph(text('x', 'bold', 'comment'))))).toEqual(
    documentOf(paragraph(text('x', 'bold'))),
  );
});

test('a kept block that this version knows is turned back', () => {
  expect(upcast(documentOf(kept(paragraph('x'))))).toEqual(documentOf(paragraph('x')));
});

test('steps run in order from the version of the document', () => {
  const steps = {
    1: (content: RichNode) => node('doc', ...(content.content ?? []), paragraph('1 to 2')),
    2: (content: RichNode) => node('doc', ...(content.content ?? []), paragraph('2 to 3')),
  };
  expect(upcast(documentOf(paragraph('x')), steps, 3)).toEqual(
    documentOf(paragraph('x'), paragraph('1 to 2'), paragraph('2 to 3')),
  );
  expect(upcast({ ...documentOf(paragraph('x')), version: 2 }, steps, 3)).toEqual(
    documentOf(paragraph('x'), paragraph('2 to 3')),
  );
});

test.each([
  ['a later version', { ...documentOf(paragraph('x')), version: 2 }],
  ['no document', { version: 1, content: [] }],
  ['null', null],
])('%s is refused', (_, stored) => {
  expect(() => upcast(stored)).toThrowError(new AlcoveError('document.invalid'));
});
