import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ChannelClient } from '../../../electron/ipc/channel/client.ts';
import type { Reply, Request } from '../../../electron/ipc/channel/messages.ts';
import { type Serve, serveChannel } from '../../../electron/ipc/channel/serve.ts';
import { answerTyped, callTyped } from '../../../electron/ipc/channel/typed.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** Two ends joined in one process; messages are cloned as between processes. */
function join(serve: Serve) {
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
    (_name, error) => (error instanceof AlcoveError ? error.toFailure() : { code: 'internal' }),
  );
  return new ChannelClient({
    post: (message) => later(toChild, message),
    onMessage: (listener) => toParent.push(listener),
    onExit: (listener) => exits.push(listener),
    kill: () => {
      for (const exit of exits) exit();
    },
  });
}

describe('the channel between Alcove’s processes', () => {
  test('answers calls one after another, in the order they were made', async () => {
    const order: string[] = [];
    const first = Promise.withResolvers<void>();
    const client = join(async (name) => {
      if (name === 'save') await first.promise;
      order.push(name);
      return name;
    });
    const save = client.call('save', undefined);
    const read = client.call('read', undefined);
    first.resolve();
    expect(await Promise.all([save, read])).toEqual(['save', 'read']);
    expect(order).toEqual(['save', 'read']);
  });

  test('brings a failure back as its code and facts', async () => {
    const client = join(() => {
      throw new AlcoveError('record.stale', { number: 3 });
    });
    await expect(client.call('x', undefined)).rejects.toMatchObject({
      code: 'record.stale',
      facts: { number: 3 },
    });
  });

  test('reports progress while a job runs, and hands a cancellation on', async () => {
    const heard: number[] = [];
    const client = join(async (_name, _input, { onProgress, signal }) => {
      onProgress('copying', 0.5);
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      throw new AlcoveError('cancelled');
    });
    const abort = new AbortController();
    const job = client.call('job', undefined, {
      signal: abort.signal,
      onProgress: (_phase, fraction) => {
        heard.push(fraction);
        abort.abort();
      },
    });
    await expect(job).rejects.toMatchObject({ code: 'cancelled' });
    expect(heard).toEqual([0.5]);
  });

  test('fails every waiting call when the process ends, and every later one', async () => {
    const client = join(() => new Promise(() => undefined));
    const waiting = client.call('x', undefined);
    client.kill();
    await expect(waiting).rejects.toMatchObject({ code: 'vault.locked' });
    await expect(client.call('y', undefined)).rejects.toMatchObject({ code: 'vault.locked' });
  });

  test('carries bytes as bytes and refuses names and inputs that are not on the list', async () => {
    const calls = {
      echo: { input: z.object({ bytes: z.instanceof(Uint8Array) }), output: z.instanceof(Uint8Array) },
    };
    const client = join((name, input, context) =>
      answerTyped(calls, { echo: ({ bytes }) => bytes }, name, input, context),
    );
    const bytes = new Uint8Array([0, 255, 7]);
    expect(await callTyped(client, calls, 'echo', { bytes })).toEqual(bytes);
    await expect(client.call('echo', { bytes: 'text' })).rejects.toMatchObject({ code: 'ipc.invalid' });
    await expect(client.call('toString', {})).rejects.toMatchObject({ code: 'ipc.unknown' });
  });
});
