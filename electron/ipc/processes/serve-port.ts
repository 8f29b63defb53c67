import { AlcoveError, type Failure } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../../vault/errors.ts';
import { type ParentPort, type Serve, serveChannel } from '../channel/serve.ts';
import { describeFault } from '../fault.ts';

/** Electron's `process.parentPort`, as far as it is used here. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
}

/** Serves main's calls in a utility process. An unexpected error is noted without content and told as `internal`. */
export function servePort(port: UtilityPort, serve: Serve): void {
  const ours: ParentPort = {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
  };
  serveChannel(ours, serve, toFailure);
}

function toFailure(name: string, error: unknown): Failure {
  const named = toAlcoveError(error);
  if (named instanceof AlcoveError) return named.toFailure();
  process.stderr.write(`${describeFault(name, error)}\n`);
  return { code: 'internal' };
}
