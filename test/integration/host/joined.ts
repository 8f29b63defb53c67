import { ChannelClient } from '../../../electron/ipc/channel/client.ts';
import type { Reply, Request } from '../../../electron/ipc/channel/messages.ts';
import { type Serve, serveChannel } from '../../../electron/ipc/channel/serve.ts';
import { toAlcoveError } from '../../../electron/vault/errors.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** A process of Alcove's that runs in this one; messages are cloned as between processes. */
export function joined(
  serve: Serve,
  { lostCode, onKill }: { lostCode: 'vault.locked' | 'cancelled'; onKill?: () => void },
): ChannelClient {
  const toChild: ((message: unknown) => void)[] = [];
  const toParent: ((message: unknown) => void)[] = [];
  const exits: (() => void)[] = [];
  const later = (listeners: ((message: unknown) => void)[], message: Request | Reply) => {
    const copy: unknown = structuredClone(message);
    queueMicrotask(() => {
      for (const listener of listeners) listener(copy);
    });
  };
  serveChannel(
    { post: (message) => later(toParent, message), onMessage: (listener) => toChild.push(listener) },
    serve,
    (_name, error) => {
      const named = toAlcoveError(error);
      return named instanceof AlcoveError ? named.toFailure() : { code: 'internal' };
    },
  );
  return new ChannelClient(
    {
      post: (message) => later(toChild, message),
      onMessage: (listener) => toParent.push(listener),
      onExit: (listener) => exits.push(listener),
      kill: () => {
        onKill?.();
        for (const exit of exits) exit();
      },
    },
    lostCode,
  );
}
