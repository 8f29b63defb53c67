import { call, listen } from './client.ts';
import { flushAll } from './pending-writes.ts';

/** Before the window closes, main asks for what is pending. It is always answered, also when a write failed. */
export function answerFlushes(): void {
  listen('app.flush', ({ token }) => {
    void flushAll()
      .then(() => call('app.flushed', { token }))
      .catch(() => {
        // main waits only so long for the answer and closes without it
      });
  });
}
