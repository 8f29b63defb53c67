import type { Answer } from './answer.ts';
import type { ProcedureName } from './contract.ts';
import type { EventName } from './events.ts';

/** What the preload script puts on the page's window: two functions, no Node, no Electron. */
export interface Bridge {
  call(name: ProcedureName, input: unknown): Promise<Answer<unknown>>;
  /** Calls the listener for every event from main; returns a function that stops listening. */
  listen(listener: (name: EventName, payload: unknown) => void): () => void;
}

/** The bridge's name on `window`. */
export const bridgeName = 'alcove';
