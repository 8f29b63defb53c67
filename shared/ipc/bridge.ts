import type { Answer } from './answer.ts';
import type { ProcedureName } from './contract.ts';
import type { EventName } from './events.ts';

/** What the preload script puts on the page's window: two functions, no Node, no Electron. */
export interface Bridge {
  call(name: ProcedureName, input: unknown): Promise<Answer<unknown>>;
  /**
   * Names a file that was dropped onto the page to main and resolves with its token, null for one without a place on
   * disk. The page hands the file itself over and never learns or makes up a path.
   *
   * @param file a `File` of the browser
   */
  drop(file: object): Promise<string | null>;
  /** Calls the listener for every event from main; returns a function that stops listening. */
  listen(listener: (name: EventName, payload: unknown) => void): () => void;
}

/** The bridge's name on `window`. */
export const bridgeName = 'alcove';
