import { type RefObject, useEffect } from 'react';
import { keepScroll } from './keep-place.ts';

/** How long the page may take to become as long as it was, in milliseconds. */
const patience = 3_000;

/** Scrolls the page to where it was before a lock, as soon as it is long enough, unless the mentor moves first. */
export function useKeptScroll(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = main.current;
    if (page === null) return;
    const scroll = keepScroll(page);
    if (scroll === 0) return;
    const stop = new AbortController();
    const reach = () => {
      if (page.scrollHeight - page.clientHeight < scroll) return;
      page.scrollTop = scroll;
      stop.abort();
    };
    const growing = new MutationObserver(reach);
    stop.signal.addEventListener('abort', () => growing.disconnect());
    for (const moved of ['wheel', 'keydown', 'pointerdown'] as const) {
      page.addEventListener(moved, () => stop.abort(), { signal: stop.signal });
    }
    const late = setTimeout(() => stop.abort(), patience);
    growing.observe(page, { childList: true, subtree: true });
    reach();
    return () => {
      clearTimeout(late);
      stop.abort();
    };
  }, [main]);
}
