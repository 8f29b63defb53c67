import { type RefObject, useEffect, useRef } from 'react';

/** Brings an outcome into view when it appears: it may stand below what is on screen. */
export function useInView<E extends HTMLElement>(): RefObject<E | null> {
  const outcome = useRef<E>(null);
  useEffect(() => {
    outcome.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return outcome;
}
