import type { Editor } from '@tiptap/core';
import { moveSelection } from './move-selection.ts';

/** A move that can be taken back as long as nothing else was written in either text. */
export interface MovedSelection {
  canUndo(): boolean;
  undo(): void;
}

/** Carries a move out in two open editors; undefined where nothing was moved. */
export function moveBetween(from: Editor, to: Editor): MovedSelection | undefined {
  const move = moveSelection(from.state, to.state);
  if (move === undefined) return undefined;
  to.view.dispatch(move.arrive);
  from.view.dispatch(move.leave);
  const after = { from: from.state.doc, to: to.state.doc };
  const unchanged = () =>
    !from.isDestroyed && !to.isDestroyed && after.from.eq(from.state.doc) && after.to.eq(to.state.doc);
  return {
    canUndo: unchanged,
    undo() {
      if (!unchanged()) return;
      from.commands.undo();
      to.commands.undo();
    },
  };
}
