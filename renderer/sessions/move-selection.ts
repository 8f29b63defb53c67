import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node } from '@tiptap/pm/model';

/** A move that can be taken back as long as nothing else was written in either text. */
export interface MovedSelection {
  canUndo(): boolean;
  undo(): void;
}

/** The words that are selected in an editor, or '' where nothing is. */
export function selectedText(editor: Editor): string {
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to, '\n', ' ').trim();
}

/**
 * Moves the selected words of one text to the end of another: copied across first, then deleted, each as one step of
 * its own in the history of its text.
 */
export function moveSelection(from: Editor, to: Editor): MovedSelection {
  const blocks = selectedBlocks(from);
  const target = to.state.doc;
  const insert = closeHistory(to.state.tr);
  const last = target.lastChild;
  // an empty last paragraph is filled rather than left standing above the words
  if (last !== null && last.type.name === 'paragraph' && last.content.size === 0) {
    insert.replaceWith(target.content.size - last.nodeSize, target.content.size, blocks);
  } else insert.insert(target.content.size, blocks);
  to.view.dispatch(insert);
  from.view.dispatch(closeHistory(from.state.tr).deleteSelection());

  const after = { from: from.state.doc, to: to.state.doc };
  return {
    canUndo: () =>
      !from.isDestroyed && !to.isDestroyed && after.from.eq(from.state.doc) && after.to.eq(to.state.doc),
    undo() {
      to.commands.undo();
      from.commands.undo();
    },
  };
}

/** The selection as whole blocks; a passage that cannot stand alone comes across as plain paragraphs. */
function selectedBlocks(editor: Editor): Fragment {
  const { doc, schema, selection } = editor.state;
  const blocks = doc.slice(selection.from, selection.to, true).content;
  if (stands(schema.topNodeType.create(null, blocks))) return blocks;
  const paragraphs = selectedText(editor)
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  return Fragment.from(paragraphs);
}

function stands(doc: Node): boolean {
  try {
    doc.check();
    return true;
  } catch {
    // a selection through the middle of a table or list leaves pieces that the schema does not allow alone
    return false;
  }
}
