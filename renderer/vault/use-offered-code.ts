import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { OfferedCode } from '../../shared/ipc/procedures/keys.ts';
import { call } from '../app/client.ts';

/**
 * A recovery code offered for as long as this screen stands. It is kept nowhere else; leaving the screen before the code
 * counts forgets it on the main side too.
 */
export function useOfferedCode() {
  const { data, error, isPending, mutate } = useMutation<OfferedCode, AlcoveError>({
    mutationFn: () => call('keys.offerCode', undefined),
    gcTime: 0,
  });
  const counts = useRef(false);

  useEffect(() => {
    mutate();
    return () => {
      // a code that cannot be withdrawn any more was withdrawn by the lock
      if (!counts.current) void call('keys.withdrawCode', undefined).catch(() => undefined);
    };
  }, [mutate]);

  return {
    offer: isPending ? undefined : data,
    error,
    /** Offers another one in its place. */
    again: () => mutate(),
    /** The code was taken into force; there is nothing to withdraw. */
    taken: () => {
      counts.current = true;
    },
  };
}
