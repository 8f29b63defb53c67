import { AlcoveError } from '../../shared/ipc/errors.ts';

/** How long a pause in typing is before the text is written, in milliseconds. */
export const pauseBeforeSave = 500;
/** The most typing that may be unwritten while someone types without a pause, in milliseconds. */
export const longestUnsaved = 900;

export interface AutosaveState {
  readonly phase: 'saved' | 'waiting' | 'saving' | 'failed';
  readonly savedAt: string | null;
  /** Why the last write failed; stays until a write succeeds, so that the sentence does not flicker while typing. */
  readonly error: AlcoveError | null;
}

/** What is edited, as it was read: its content, the revision it was read at, and when it was written last. */
export interface Edited<T> {
  readonly document: T;
  readonly revision: number;
  readonly savedAt: string | null;
}

type Saved = { readonly revision: number; readonly savedAt: string };
export type Save<T> = (document: T, revision: number) => Promise<Saved>;

/** Writes one document behind the writer's back and never drops what was not written. */
export interface Autosave<T> {
  /** What stands on screen, written or not. */
  document(): T;
  revision(): number;
  state(): AutosaveState;
  change(document: T): void;
  /** Writes what is pending now. Resolves when the write has ended, also when it failed: then the state says so. */
  flush(): Promise<void>;
  /** Takes over a document that was read anew, and forgets what was pending here. */
  replace(edited: Edited<T>): void;
  /** Takes over a newer revision without its text, so that the text here can be written over it. */
  rebase(revision: number): void;
  subscribe(listener: () => void): () => void;
}

/**
 * Makes the autosave of one document. A change is written after {@link pauseBeforeSave} without typing, and at the
 * latest {@link longestUnsaved} after the first unwritten change; a write that failed is tried again at the next change.
 */
export function createAutosave<T>(start: Edited<T>, save: Save<T>): Autosave<T> {
  let { document, revision } = start;
  let state: AutosaveState = { phase: 'saved', savedAt: start.savedAt, error: null };
  let unwritten = false;
  let dueAgain = false;
  let running: Promise<void> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const become = (next: AutosaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const stopClock = () => {
    clearTimeout(pause);
    clearTimeout(limit);
    pause = undefined;
    limit = undefined;
  };

  const startClock = () => {
    clearTimeout(pause);
    pause = setTimeout(write, pauseBeforeSave);
    limit ??= setTimeout(write, longestUnsaved);
  };

  const writeOnce = async (): Promise<void> => {
    unwritten = false;
    become({ ...state, phase: 'saving' });
    try {
      const saved = await save(document, revision);
      revision = saved.revision;
      become({ phase: unwritten ? 'waiting' : 'saved', savedAt: saved.savedAt, error: null });
    } catch (error) {
      unwritten = true;
      const known =
        error instanceof AlcoveError ? error : new AlcoveError('internal', undefined, { cause: error });
      become({ ...state, phase: 'failed', error: known });
    }
  };

  function write(): Promise<void> {
    stopClock();
    if (running !== undefined) {
      dueAgain = true;
      return running;
    }
    dueAgain = false;
    running = writeOnce().finally(() => {
      running = undefined;
      if (dueAgain && unwritten) void write();
    });
    return running;
  }

  return {
    document: () => document,
    revision: () => revision,
    state: () => state,
    change(next) {
      document = next;
      unwritten = true;
      become({ ...state, phase: state.phase === 'saving' ? 'saving' : 'waiting' });
      startClock();
    },
    async flush() {
      await running;
      if (unwritten) await write();
    },
    replace(edited) {
      stopClock();
      ({ document, revision } = edited);
      unwritten = false;
      become({ phase: 'saved', savedAt: edited.savedAt, error: null });
    },
    rebase(newer) {
      revision = newer;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
