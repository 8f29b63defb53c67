import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EditedDocument } from '../../shared/domain/session.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import type { Autosave, AutosaveState, Save } from './autosave.ts';
import { autosaveOf, holdAutosave, releaseAutosave } from './autosaves.ts';

export interface AutosavedDocument {
  readonly autosave: Autosave<RichDocument>;
  readonly state: AutosaveState;
}

/**
 * Keeps a document written while it is edited: in pauses of typing, when the page is left or hidden, and before the
 * vault is locked. `read` counts only when the document is opened; `key` names the document, and neither it nor
 * what `save` does may change while the page shows it.
 */
export function useAutosave(key: string, read: EditedDocument, save: Save<RichDocument>): AutosavedDocument {
  const [autosave] = useState(() => autosaveOf(key, read, save));
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);

  useEffect(() => {
    holdAutosave(key);
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') void autosave.flush();
    };
    document.addEventListener('visibilitychange', flushWhenHidden);
    window.addEventListener('pagehide', autosave.flush);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('pagehide', autosave.flush);
      void releaseAutosave(key);
    };
  }, [autosave, key]);

  return { autosave, state };
}
