import { useId, useLayoutEffect } from 'react';

/** The dialogs that are open, the one opened last at the end. */
let open: readonly string[] = [];
/** How many keys and clicks there were since the first dialog. */
let acts = 0;
/** Which of them the last dialog was closed by. */
let closedBy: number | undefined;

const count = () => {
  acts += 1;
};

/**
 * For a dialog over which others may open: whether it is the one on top. A key that has just closed another one is still on
 * its way to the dialogs below, and none of these is to close by it too.
 */
export function useOnTop(opened: boolean): () => boolean {
  const id = useId();
  // with the dialog itself, so that the very next key finds it gone
  useLayoutEffect(() => {
    if (!opened) return;
    // before any dialog hears of it; a listener that listens already is not added again
    for (const kind of ['keydown', 'pointerdown', 'click'])
      window.addEventListener(kind, count, { capture: true });
    open = [...open, id];
    return () => {
      open = open.filter((other) => other !== id);
      closedBy = acts;
    };
  }, [opened, id]);
  return () => open.at(-1) === id && closedBy !== acts;
}
