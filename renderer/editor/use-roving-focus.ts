import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

const items = (root: HTMLElement | null): HTMLElement[] =>
  root === null ? [] : [...root.querySelectorAll<HTMLElement>('[data-roving]')];

/** Which item a key leads to: arrows go round, Home and End go to the ends; undefined for every other key. */
export function rovingTarget(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** Makes a row of controls one tab stop: arrow keys move inside it (WAI-ARIA toolbar pattern). */
export function useRovingFocus(): {
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
} {
  const ref = useRef<HTMLDivElement | null>(null);
  const [current, setCurrent] = useState(0);

  useEffect(() => {
    items(ref.current).forEach((item, index) => {
      item.tabIndex = index === current ? 0 : -1;
    });
  });

  return {
    ref,
    onKeyDown(event) {
      const all = items(ref.current);
      const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
      const target = at === -1 ? undefined : rovingTarget(event.key, at, all.length);
      if (target === undefined) return;
      event.preventDefault();
      all[target]?.focus();
    },
    onFocus(event) {
      const at = event.target instanceof HTMLElement ? items(ref.current).indexOf(event.target) : -1;
      if (at !== -1) setCurrent(at);
    },
  };
}
