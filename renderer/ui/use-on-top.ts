import { useEffect, useId } from 'react';

/** The dialogs that are open, the one opened last at the end. */
let open: readonly { readonly id: string }[] = [];

/** For a dialog over which others may open: whether it is the one on top. */
export function useOnTop(opened: boolean): () => boolean {
  const id = useId();
  useEffect(() => {
    if (!opened) return;
    const me = { id };
    open = [...open, me];
    return () => {
      // the key that closed it is still on its way to the dialogs below, and none of these is to close too
      setTimeout(() => {
        open = open.filter((other) => other !== me);
      });
    };
  }, [opened, id]);
  return () => open.at(-1)?.id === id;
}
