import { useLayoutEffect } from 'react';

/**
 * Gives the focus back to where a dialog was opened when it is taken off the page as it stands. One that is closed first
 * does so by itself.
 */
export function useFocusReturned(opened: boolean): void {
  useLayoutEffect(() => {
    if (!opened) return;
    const opener = document.activeElement;
    return () => {
      // by then the dialog is gone, and the focus with it
      setTimeout(() => {
        const isLost = document.activeElement === document.body;
        if (isLost && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      });
    };
  }, [opened]);
}
