import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Editor } from '@tiptap/react';
import type { Identifier } from '../../shared/domain/identifiers/identifier.ts';
import { textOfBlock } from '../../shared/rich-text/text-blocks.ts';

/** Something found in an open text, and where it stood when the text was looked through. */
export interface MarkedIdentifier extends Identifier {
  readonly from: number;
  readonly to: number;
}

const marks = new PluginKey<DecorationSet>('identifiers');

/** Underlines what was found. Between two looks the marks move with the text. */
export function identifierMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: marks,
    state: {
      init: () => DecorationSet.empty,
      apply: (step, shown) => {
        const next: unknown = step.getMeta(marks);
        return next instanceof DecorationSet ? next : shown.map(step.mapping, step.doc);
      },
    },
    props: { decorations: (state) => marks.getState(state) },
  });
}

/** Takes the marks off an editor. */
export const identifierMarksKey = marks;

/** Looks through every paragraph of an open text. What was found in one that did not change since is known already. */
export function lookThrough(
  doc: Node,
  find: (text: string) => readonly Identifier[],
  known: WeakMap<Node, readonly Identifier[]>,
): MarkedIdentifier[] {
  const found: MarkedIdentifier[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const here = known.get(node) ?? find(textOfBlock(node));
    known.set(node, here);
    for (const one of here)
      found.push({ ...one, from: position + 1 + one.start, to: position + 1 + one.end });
    return false;
  });
  return found;
}

/** Shows marks in an open text, each with a sentence for whoever points at it. It is no change of the text. */
export function showMarks(
  editor: Editor,
  found: readonly MarkedIdentifier[],
  { className, sentence }: { className: string; sentence: (found: MarkedIdentifier) => string },
): void {
  const decorations = found.map((one) =>
    Decoration.inline(one.from, one.to, { class: className, title: sentence(one) }),
  );
  const { doc, tr } = editor.state;
  editor.view.dispatch(
    tr.setMeta(marks, DecorationSet.create(doc, decorations)).setMeta('addToHistory', false),
  );
}

/** Puts other words there, unless something else stands there meanwhile. */
export function replaceMarked(editor: Editor, { from, to, text, replacement }: MarkedIdentifier): void {
  const { doc } = editor.state;
  if (to <= doc.content.size && doc.textBetween(from, to) === text)
    putWords(editor, { from, to }, replacement);
}

/** Puts other words into an open text, marked as what stood there, as a step that is undone apart from what was typed. */
export function putWords(
  editor: Editor,
  { from, to }: { readonly from: number; readonly to: number },
  words: string,
): void {
  const { doc, schema, tr } = editor.state;
  const around = doc.nodeAt(from)?.marks ?? [];
  editor.view.dispatch(closeHistory(tr.replaceWith(from, to, schema.text(words, around))));
}
