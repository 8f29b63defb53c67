import { useEffect } from 'react';

/** How long a dialog that closes may take to give the focus back itself, in milliseconds. */
const patience = 50;

/**
 * When the control that had the focus is taken away by what it did, the part of the page that took its place gets the
 * focus, or the dialog that it was in, so that a keyboard or screen-reader user goes on from there and is not sent to
 * the start of the window (WCAG 2.4.3). A button that rests while it works gets the focus back once it is done.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let focused: Node | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let returning: ReturnType<typeof setTimeout> | undefined;
    const isLost = () =>
      focused !== undefined && !focused.isConnected && document.activeElement === document.body;
    const takeOver = () => {
      if (!isLost()) return;
      const dialog = [...document.querySelectorAll<HTMLElement>('[aria-modal="true"]')].at(-1);
      const main = document.querySelector('main');
      const panel = main?.querySelector<HTMLElement>('[role="tabpanel"]');
      (dialog ?? panel ?? main)?.focus({ preventScroll: true });
    };
    /** The control with the focus, while it can do nothing. */
    let resting: HTMLElement | undefined;
    const watchRest = ({ target, type }: MutationRecord) => {
      if (type !== 'attributes' || !(target instanceof HTMLElement)) return;
      if (target === focused && target.matches(':disabled')) resting = target;
      if (target !== resting || target.matches(':disabled')) return;
      resting = undefined;
      clearTimeout(returning);
      returning = setTimeout(() => {
        if (document.activeElement === document.body) target.focus({ preventScroll: true });
      }, patience);
    };
    const remember = ({ target }: FocusEvent) => {
      focused = target instanceof Node ? target : undefined;
    };
    const observer = new MutationObserver((records) => {
      records.forEach(watchRest);
      if (!isLost()) return;
      clearTimeout(waiting);
      waiting = setTimeout(takeOver, patience);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
      clearTimeout(waiting);
      clearTimeout(returning);
    };
  }, []);
}
