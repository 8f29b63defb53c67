import { history, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { lookThrough } from '../../../renderer/identifiers/identifier-marks.ts';
import { findIdentifiers } from '../../../shared/domain/identifiers/find-identifiers.ts';
import type { Identifier } from '../../../shared/domain/identifiers/identifier.ts';
import { richTextSchema } from '../../../shared/rich-text/schema.ts';
import { bullets, item, paragraph } from '../../fixtures/rich-documents.ts';

const find = (text: string) => findIdentifiers(text, { names: [], today: '2026-11-21' });
const doc = richTextSchema.nodeFromJSON({
  type: 'doc',
  content: [
    paragraph('Ring 07700 900123'),
    bullets(item(paragraph('quoting 943 476 5919 twice'))),
    paragraph('nothing here'),
  ],
});

it('finds places in an open text that cut out the very words', () => {
  const found = lookThrough(doc, find, new WeakMap());
  expect(found.map(({ from, to }) => doc.textBetween(from, to))).toEqual(['07700 900123', '943 476 5919']);
  expect(found.map(({ text }) => text)).toEqual(['07700 900123', '943 476 5919']);
});

it('looks only through paragraphs that changed since', () => {
  const looked: string[] = [];
  const known = new WeakMap<Node, readonly Identifier[]>();
  const noting = (text: string) => {
    looked.push(text);
    return find(text);
  };
  const before = EditorState.create({ doc, plugins: [history()] });
  lookThrough(before.doc, noting, known);
  const typed = before.apply(before.tr.insertText('Please ', 1));
  const found = lookThrough(typed.doc, noting, known);
  expect(looked).toEqual([
    'Ring 07700 900123',
    'quoting 943 476 5919 twice',
    'nothing here',
    'Please Ring 07700 900123',
  ]);
  expect(found.map(({ from, to }) => typed.doc.textBetween(from, to))).toEqual([
    '07700 900123',
    '943 476 5919',
  ]);
  undo(typed, (step) => {
    expect(lookThrough(step.doc, noting, known).map(({ from }) => from)).toEqual(
      lookThrough(doc, find, new WeakMap()).map(({ from }) => from),
    );
  });
});
