import { useCallback, useEffect, useRef, useState } from 'react';
import { flushAll } from './pending-writes.ts';

/**
 * For acts on what was written: what is signed, sealed or printed is what was written last, and a save that came after
 * an erasure would find nothing to be saved in.
 *
 * @returns `whenWritten`, which acts once everything is written, unless it was left in the meantime; `unsaved`, true
 * where the last try found that something could not be, so that nothing was done; `leave` for where the question closes
 */
export function useWhenWritten() {
  const [unsaved, setUnsaved] = useState(false);
  const awaited = useRef<Promise<number>>(undefined);
  const whenWritten = useCallback((act: () => void) => {
    // two clicks are one act
    if (awaited.current !== undefined) return;
    const written = flushAll();
    awaited.current = written;
    void written.then((failed) => {
      if (awaited.current !== written) return;
      awaited.current = undefined;
      setUnsaved(failed > 0);
      if (failed === 0) act();
    });
  }, []);
  const leave = useCallback(() => {
    awaited.current = undefined;
    setUnsaved(false);
  }, []);
  useEffect(
    () => () => {
      awaited.current = undefined;
    },
    [],
  );
  return { unsaved, whenWritten, leave };
}
