import { type ReactNode, useDeferredValue } from 'react';

/** What can wait: drawn little by little once what stands around it is, so that the window answers meanwhile. */
export function Later({ children }: { children: ReactNode }) {
  const isTurn = useDeferredValue(true, false);
  return isTurn && children;
}
