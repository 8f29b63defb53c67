import { type RefObject, useRef } from 'react';

/**
 * For a dialog over which others open: Escape reaches every one that is open, and only the last is to close.
 *
 * @returns what goes around the dialog's content, and whether it is the last dialog of the page
 */
export function useOnTop(): { content: RefObject<HTMLDivElement | null>; isOnTop: () => boolean } {
  const content = useRef<HTMLDivElement>(null);
  const isOnTop = () => {
    const last = [...document.querySelectorAll('[role="dialog"]')].at(-1);
    return last === undefined || last.contains(content.current);
  };
  return { content, isOnTop };
}
