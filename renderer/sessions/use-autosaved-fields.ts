import { useEffect, useState, useSyncExternalStore } from 'react';
import { register } from '../app/pending-writes.ts';
import { type AutosaveState, createAutosave, type Save } from '../editor/autosave.ts';
import type { SaveStateValue } from '../ui/save-state.tsx';

/** Fields of a session as they are edited. */
export interface AutosavedFields<T> {
  readonly fields: T;
  /** The fields at the moment of the call, for what happens later than the page was drawn. */
  readonly now: () => T;
  readonly state: AutosaveState;
  readonly change: (changed: Partial<T>) => void;
}

/** Fields that are written in pauses, like the texts, when the page is left, and before the vault is locked. */
export function useAutosavedFields<T extends object>(start: T, save: Save<T>): AutosavedFields<T> {
  const [autosave] = useState(() => createAutosave({ document: start, revision: 0, savedAt: null }, save));
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  useEffect(() => {
    const unregister = register(async () => {
      await autosave.flush();
      const { error } = autosave.state();
      if (error !== null) throw error;
    });
    return () => {
      unregister();
      void autosave.flush();
    };
  }, [autosave]);
  return {
    fields: autosave.document(),
    now: autosave.document,
    state,
    change: (changed) => autosave.change({ ...autosave.document(), ...changed }),
  };
}

/** Says only what is going on: a moment of saving in the past stands with the texts. */
export function quietState({ phase, savedAt, error }: AutosaveState): SaveStateValue {
  if (error !== null) return { phase: 'failed', savedAt, error };
  return { phase: phase === 'failed' ? 'waiting' : phase, savedAt: null };
}
