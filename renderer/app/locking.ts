import type { Place } from '../../shared/domain/place.ts';
import { beforeBlank, blankWindow } from './blank.ts';
import { call, listen } from './client.ts';
import { lookAround } from './keep-place.ts';
import { flushAll } from './pending-writes.ts';

let place: Place | undefined;

/** Locks the vault. The window is blank from here on; main ends this page once everything pending is written. */
export function lock(): void {
  blankWindow();
  call('vault.lock', undefined).catch(() => {
    // main ends the page with the lock, and the answer has nowhere to go
  });
}

/**
 * Main locks the vault, whoever asked for it: the window goes blank at once, and what is pending is written behind it.
 * The lock is answered also when a write failed; the vault keeps what the disk had no room for.
 */
export function answerLocks(): void {
  beforeBlank(() => {
    place = lookAround();
  });
  listen('app.lock', ({ token }) => {
    blankWindow();
    const answer = (name: 'app.blanked' | 'app.written') =>
      call(name, { token }).catch(() => {
        // main waits only so long for the answer and goes on without it
      });
    void answer('app.blanked');
    void Promise.all([flushAll(), keepPlace()]).then(() => answer('app.written'));
  });
}

async function keepPlace(): Promise<void> {
  if (place === undefined) return;
  await call('place.keep', place).catch(() => {
    // where the mentor was is a kindness that no lock waits for; the texts themselves are what counts
  });
}
