import {
  keepPreviousData,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { type CallInput, contract, type Output, type ProcedureName } from '../../shared/ipc/contract.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { type EventName, type EventPayload, events } from '../../shared/ipc/events.ts';

declare global {
  interface Window {
    readonly alcove: Bridge;
  }
}

/** Asks the main side. Resolves with the parsed value; throws {@link AlcoveError} with the code of the failure. */
export async function call<N extends ProcedureName>(name: N, input: CallInput<N>): Promise<Output<N>> {
  const answer = await window.alcove.call(name, input);
  if (!answer.ok) throw new AlcoveError(answer.error.code, answer.error.facts);
  return contract[name].output.parse(answer.value) as Output<N>;
}

/** Listens to one kind of event from main; returns a function that stops listening. */
export function listen<N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
): () => void {
  return window.alcove.listen((event, payload) => {
    if (event === name) listener(events[name].parse(payload) as EventPayload<N>);
  });
}

/** A read as React Query knows it, for whoever wants its answer before it is shown. */
export const readOf = <N extends ProcedureName>(name: N, input: CallInput<N>) => ({
  queryKey: [name, input],
  queryFn: () => call(name, input),
});

/**
 * Reads through React Query. The key is the procedure's name followed by its input. With `keepPrevious` the last
 * answer stays while the next one is awaited, as in a list that is searched. With `live` it is asked again every 20 seconds
 * and when the window is turned to: for what also changes by itself.
 */
export function useRead<N extends ProcedureName>(
  name: N,
  input: CallInput<N>,
  {
    enabled = true,
    keepPrevious = false,
    live = false,
  }: { enabled?: boolean; keepPrevious?: boolean; live?: boolean } = {},
): UseQueryResult<Output<N>, AlcoveError> {
  return useQuery<Output<N>, AlcoveError>({
    ...readOf(name, input),
    enabled,
    ...(keepPrevious && { placeholderData: keepPreviousData }),
    ...(live && { refetchInterval: 20_000, refetchOnWindowFocus: true }),
  });
}

/** What follows a change: once it stands and what it made stale was read anew; or, either way, at its end. */
interface Then<T> {
  readonly onSuccess?: (value: T) => unknown;
  readonly onSettled?: () => void;
}

/**
 * Changes something, then has the named reads asked again (all of them when none is named). What follows the change
 * happens also when those reads took the form it came from off the page, where React Query's own would be left out.
 */
export function useChange<N extends ProcedureName>(name: N, stale?: readonly ProcedureName[]) {
  const queries = useQueryClient();
  const change = useMutation<Output<N>, AlcoveError, CallInput<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: async () => {
      if (stale === undefined) await queries.invalidateQueries();
      else await Promise.all(stale.map((read) => queries.invalidateQueries({ queryKey: [read] })));
    },
  });
  const { mutateAsync } = change;
  const mutate = useCallback(
    (input: CallInput<N>, { onSuccess, onSettled }: Then<Output<N>> = {}): void => {
      const shown = () => undefined; // a failure is shown from the change's own `error`
      void mutateAsync(input).then(onSuccess, shown).finally(onSettled);
    },
    [mutateAsync],
  );
  return { ...change, mutate };
}
