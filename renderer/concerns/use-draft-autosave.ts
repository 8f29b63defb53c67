import { useEffect, useState, useSyncExternalStore } from 'react';
import {
  type Concern,
  type ConcernDraft,
  type ConcernStep,
  concernDraft,
} from '../../shared/domain/concern.ts';
import { call } from '../app/client.ts';
import { register } from '../app/pending-writes.ts';
import { type Autosave, createAutosave } from '../editor/autosave.ts';
import type { EntryValues } from './use-entry-form.ts';

/** Keeps what is being written to a step as a draft in the vault: in pauses of typing, on leaving, before a lock. */
export function useDraftAutosave(
  concern: Concern,
  step: ConcernStep,
  values: EntryValues,
  start: ConcernDraft,
) {
  const [autosave] = useState(() => makeAutosave(concern, step, start));
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  const draft = concernDraft.safeParse(values);
  const written = draft.success ? JSON.stringify(draft.data) : undefined;

  useEffect(() => {
    if (written === undefined || written === JSON.stringify(autosave.document())) return;
    autosave.change(concernDraft.parse(JSON.parse(written)));
  }, [written, autosave]);

  useEffect(() => {
    const unregister = register(async () => {
      await autosave.flush();
      const { error } = autosave.state();
      if (error !== null) throw error;
    });
    return () => void autosave.flush().then(unregister);
  }, [autosave]);

  return { state, flush: autosave.flush };
}

function makeAutosave(concern: Concern, step: ConcernStep, start: ConcernDraft): Autosave<ConcernDraft> {
  return createAutosave<ConcernDraft>({ document: start, revision: 0, savedAt: null }, async (draft) => {
    const { updatedAt } = await call('concerns.draft', { id: concern.id, step, draft });
    return { revision: 0, savedAt: updatedAt };
  });
}
