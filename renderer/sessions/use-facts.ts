import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Session, SessionFacts } from '../../shared/domain/session.ts';
import { register } from '../app/pending-writes.ts';
import { type AutosaveState, createAutosave } from '../editor/autosave.ts';
import { factsOf } from './session-facts.ts';
import { useSaveFacts } from './session-writing.ts';

/** A session's facts as they are edited, written in pauses like the texts. */
export function useFacts(session: Session): {
  readonly facts: SessionFacts;
  readonly state: AutosaveState;
  readonly change: (changed: Partial<SessionFacts>) => void;
} {
  const save = useSaveFacts(session.id);
  const [autosave] = useState(() =>
    createAutosave({ document: factsOf(session), revision: 0, savedAt: session.updatedAt }, save),
  );
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
  const facts = autosave.document();
  return { facts, state, change: (changed) => autosave.change({ ...autosave.document(), ...changed }) };
}
