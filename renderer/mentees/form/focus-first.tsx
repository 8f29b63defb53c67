import { type ReactNode, useEffect, useRef } from 'react';

/** Puts the cursor into the first field of what has just opened inside a page. */
export function FocusFirst({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('[data-autofocus], input, textarea')?.focus();
  }, []);
  return <div ref={ref}>{children}</div>;
}
