import type { Failure } from '../../../shared/ipc/errors.ts';
import { type OnProgress, type Reply, request } from './messages.ts';

/** The child's end of the channel; the entry file wraps `process.parentPort` in it. */
export interface ParentPort {
  post(message: Reply): void;
  onMessage(listener: (message: unknown) => void): void;
}

export interface CallContext {
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

export type Serve = (name: string, input: unknown, context: CallContext) => unknown;

/**
 * Answers main's calls one after another, in the order they came: a save that was asked for before a read is
 * written before it, and closing waits for everything that was asked for earlier.
 */
export function serveChannel(
  port: ParentPort,
  serve: Serve,
  toFailure: (name: string, error: unknown) => Failure,
): void {
  const running = new Map<number, AbortController>();
  let previous: Promise<void> = Promise.resolve();
  port.onMessage((message) => {
    const parsed = request.parse(message);
    if (parsed.kind === 'cancel') return running.get(parsed.id)?.abort();
    const { id, name, input } = parsed;
    const abort = new AbortController();
    running.set(id, abort);
    const context: CallContext = {
      onProgress: (phase, fraction) => port.post({ kind: 'progress', id, phase, fraction }),
      signal: abort.signal,
    };
    previous = previous.then(async () => {
      try {
        port.post({ kind: 'value', id, value: await serve(name, input, context) });
      } catch (error) {
        port.post({ kind: 'failure', id, error: toFailure(name, error) });
      } finally {
        running.delete(id);
      }
    });
  });
}
