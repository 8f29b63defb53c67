import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { moveSelection, selectedText } from '../../../renderer/sessions/move-selection.ts';
import type { RichBlock } from '../../../shared/domain/rich-blocks.ts';
import { toRichDocument } from '../../../shared/domain/rich-blocks.ts';
import { richTextExtensions } from '../../../shared/rich-text/extensions.ts';

/** A text in an editor of its own: like the window's editors, each has its own schema. */
function text(blocks: RichBlock[]): EditorState {
  const schema = getSchema(richTextExtensions());
  return EditorState.create({ doc: schema.nodeFromJSON(toRichDocument(blocks).content) });
}

function select(state: EditorState, words: string): EditorState {
  let from = -1;
  state.doc.descendants((node, position) => {
    const at = node.text?.indexOf(words) ?? -1;
    if (at >= 0) from = position + at;
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, from + words.length)));
}

const wordsOf = (state: EditorState) => state.doc.textBetween(0, state.doc.content.size, '\n');

describe('moving a selection from the private note to the record', () => {
  it('puts the words at the end of the other text and takes them out of the first', () => {
    const note = select(text([{ paragraph: 'Only this may be shared, not that.' }]), 'this may be shared');
    const record = text([{ paragraph: 'We met.' }]);
    const move = moveSelection(note, record);
    expect(move && wordsOf(record.apply(move.arrive))).toBe('We met.\nthis may be shared');
    expect(move && wordsOf(note.apply(move.leave))).toBe('Only , not that.');
  });

  it('fills an empty text instead of leaving an empty line above the words', () => {
    const note = select(text([{ paragraph: 'A thought' }]), 'A thought');
    const move = moveSelection(note, text([{ paragraph: '' }]));
    expect(move?.arrive.doc.childCount).toBe(1);
    expect(move?.arrive.doc.textContent).toBe('A thought');
  });

  it('keeps headings and lists as they are', () => {
    const note = text([{ heading: 'Plan' }, { bullets: ['one', 'two'] }]);
    const all = note.apply(
      note.tr.setSelection(TextSelection.create(note.doc, 1, note.doc.content.size - 3)),
    );
    const move = moveSelection(all, text([{ paragraph: 'We met.' }]));
    expect(move?.arrive.doc.child(1).type.name).toBe('heading');
    expect(move?.arrive.doc.child(2).type.name).toBe('bulletList');
    expect(() => move?.arrive.doc.check()).not.toThrow();
  });

  it('says what is selected, and nothing where nothing is', () => {
    const note = text([{ paragraph: 'A thought' }]);
    expect(selectedText(note)).toBe('');
    expect(selectedText(select(note, 'thought'))).toBe('thought');
  });
});
