import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { keepTurned, setFormsAside } from './keep-place.ts';

interface Turning {
  /** The mentee whom the laptop is turned to; null while it faces the mentor alone. */
  readonly menteeId: string | null;
  /** Puts everything away that is not to be seen by this mentee, at once. */
  readonly turn: (menteeId: string) => void;
  /** Brings everything back. */
  readonly turnBack: () => void;
}

const TurningContext = createContext<Turning | null>(null);

/**
 * Knows whether the laptop is turned to a mentee. A lock while it is turned comes back turned: `initially` is what the
 * vault kept. What was typed into a form that goes with the turning is there again when the form is opened again.
 */
export function TurnedProvider({
  initially,
  children,
}: {
  readonly initially: string | null;
  readonly children: ReactNode;
}) {
  const [menteeId, setMenteeId] = useState(initially);
  useEffect(() => keepTurned(menteeId), [menteeId]);
  const turning = useMemo<Turning>(() => {
    const change = (to: string | null) => setFormsAside(() => flushSync(() => setMenteeId(to)));
    return { menteeId, turn: change, turnBack: () => change(null) };
  }, [menteeId]);
  return <TurningContext value={turning}>{children}</TurningContext>;
}

/** Whom the laptop is turned to, and how to turn it. Only within the open vault. */
export function useTurning(): Turning {
  const value = use(TurningContext);
  if (value === null) throw new Error('used outside the open vault');
  return value;
}

/** True while the laptop is turned to the mentee on screen: nothing private may be drawn then. */
export function useTurned(): boolean {
  return useTurning().menteeId !== null;
}

/** What the mentee must not see: not there at all while the laptop is turned, dialogs it had opened included. */
export function PrivateOnly({ children }: { readonly children: ReactNode }) {
  return useTurned() ? null : children;
}
