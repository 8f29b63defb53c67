import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { keepSelection } from '../app/keep-place.ts';

/** Keeps the selection of a document's editor over a lock, as long as the editor is shown. */
export function keepSelectionOf(document: string, editor: Editor): () => void {
  return keepSelection(document, {
    selection: () => {
      if (editor.isDestroyed) return undefined;
      const { from, to } = editor.state.selection;
      return { from, to };
    },
    hasFocus: () => !editor.isDestroyed && editor.isFocused,
    select(from, to, focus) {
      const { doc, tr } = editor.state;
      const within = (position: number) => doc.resolve(Math.min(position, doc.content.size));
      editor.view.dispatch(tr.setSelection(TextSelection.between(within(from), within(to))));
      if (focus) editor.commands.focus(null, { scrollIntoView: false });
    },
  });
}
