import type { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ChannelClient } from './client.ts';
import type { OnProgress } from './messages.ts';
import type { CallContext } from './serve.ts';

/** A list of calls between Alcove's own processes, in the same form as the page's contract. */
export type Calls = Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;
export type CallName<C extends Calls> = keyof C & string;
export type CallIn<C extends Calls, N extends CallName<C>> = z.output<C[N]['input']>;
export type CallOut<C extends Calls, N extends CallName<C>> = z.output<C[N]['output']>;

/** One answer for each call of a list. */
export type Handlers<C extends Calls> = {
  readonly [N in CallName<C>]: (
    input: CallIn<C, N>,
    context: CallContext,
  ) => CallOut<C, N> | Promise<CallOut<C, N>>;
};

/** Calls across the channel; the value that comes back is parsed. */
export async function callTyped<C extends Calls, N extends CallName<C>>(
  client: ChannelClient,
  calls: C,
  name: N,
  input: CallIn<C, N>,
  options: { onProgress?: OnProgress; signal?: AbortSignal } = {},
): Promise<CallOut<C, N>> {
  return calls[name]?.output.parse(await client.call(name, input, options)) as CallOut<C, N>;
}

/** Answers a call of the list; `ipc.unknown` for any other name, `ipc.invalid` for an input that does not fit. */
export async function answerTyped<C extends Calls>(
  calls: C,
  handlers: Handlers<C>,
  name: string,
  input: unknown,
  context: CallContext,
): Promise<unknown> {
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  const handler = Object.hasOwn(handlers, name) ? handlers[name as CallName<C>] : undefined;
  if (call === undefined || handler === undefined) throw new AlcoveError('ipc.unknown');
  const parsed = call.input.safeParse(input);
  if (!parsed.success) throw new AlcoveError('ipc.invalid');
  return handler(parsed.data as CallIn<C, CallName<C>>, context);
}
