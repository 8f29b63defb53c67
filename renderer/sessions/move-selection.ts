import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** The words that are selected in a text, or '' where nothing is. */
export function selectedText({ doc, selection }: EditorState): string {
  return doc.textBetween(selection.from, selection.to, '\n', ' ').trim();
}

/**
 * Moves the selected words of one text to the end of another, each side as one step of its own in the history of its
 * text. Apply `arrive` before `leave`, so that the words are never in neither. Undefined where the other text cannot
 * take them: then nothing may be deleted.
 */
export function moveSelection(
  from: EditorState,
  to: EditorState,
): { readonly arrive: Transaction; readonly leave: Transaction } | undefined {
  const arrive = closeHistory(to.tr);
  const blocks = selectedBlocks(from, to);
  const last = to.doc.lastChild;
  const end = to.doc.content.size;
  // an empty last paragraph is filled rather than left standing above the words
  const fillsLast = last !== null && last.type.name === 'paragraph' && last.content.size === 0;
  arrive.replaceWith(fillsLast ? end - last.nodeSize : end, end, blocks);
  const arrived = arrive.doc.textBetween(0, arrive.doc.content.size, '\n', ' ');
  if (!arrived.trimEnd().endsWith(selectedText(from))) return undefined;
  return { arrive, leave: closeHistory(from.tr).deleteSelection() };
}

/**
 * The selection as whole blocks of the other text's own schema: nodes of one editor mean nothing to another. A passage
 * that cannot stand alone, such as part of a table, comes across as plain paragraphs.
 */
function selectedBlocks(from: EditorState, to: EditorState): Fragment {
  const { doc, selection } = from;
  const cut = Fragment.fromJSON(to.schema, doc.slice(selection.from, selection.to, true).content.toJSON());
  if (stands(to.schema.topNodeType.create(null, cut))) return cut;
  const paragraphs = selectedText(from)
    .split('\n')
    .map((line) => to.schema.node('paragraph', null, line === '' ? [] : [to.schema.text(line)]));
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
