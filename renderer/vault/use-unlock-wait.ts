import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useRead } from '../app/client.ts';

/**
 * How many seconds are left until the next attempt on a vault is let through; 0 when it is. Counts down by itself.
 * `refused` says that an attempt was answered with `unlock.wait`; `ask` finds out anew after a failed attempt.
 */
export function useUnlockWait(ref: string) {
  const queries = useQueryClient();
  const { data: attempts } = useRead('vault.attempts', { ref });
  const [until, setUntil] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const asked =
    attempts?.retryAt === undefined || attempts.retryAt === null ? 0 : Date.parse(attempts.retryAt);
  const end = Math.max(until, asked);

  useEffect(() => {
    const count = () => setSeconds(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    count();
    if (end <= Date.now()) return;
    const timer = setInterval(() => {
      count();
      if (end <= Date.now()) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [end]);

  return {
    seconds,
    refused: (secondsLeft: number) => setUntil(Date.now() + secondsLeft * 1000),
    ask: () => void queries.invalidateQueries({ queryKey: ['vault.attempts', { ref }] }),
  };
}
