import { useEffect } from 'react';
import { call } from './client.ts';

/** Has main make ready, for as long as this is shown, for what is likely to be asked next. */
export function useExpectedJob(kind: 'verification' | 'countersign'): void {
  useEffect(() => {
    void call('jobs.expect', { kind });
    return () => void call('jobs.expect', { kind: null });
  }, [kind]);
}
