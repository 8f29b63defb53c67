import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { useWords } from '../app/words.tsx';
import styles from './save-state.module.css';

/** What is known of a text's writing: `savedAt` is an instant, or null when nothing was written yet. */
export type SaveStateValue =
  | { readonly phase: 'saved' | 'waiting' | 'saving'; readonly savedAt: string | null }
  | { readonly phase: 'failed'; readonly savedAt: string | null; readonly error: AlcoveError };

/** The save state in words: “Saving…”, “Saved 14:02”, “Not saved: …”. Read out politely when it changes. */
export function SaveState({ state }: { readonly state: SaveStateValue }) {
  const { say, sayError, sayTime } = useWords();
  const text = {
    waiting: () => say('app.saving'),
    saving: () => say('app.saving'),
    saved: () => (state.savedAt === null ? '' : say('app.savedAt', { time: sayTime(state.savedAt) })),
    failed: () => (state.phase === 'failed' ? say('app.notSaved', { reason: sayError(state.error) }) : ''),
  }[state.phase]();
  return (
    <span className={styles.state} data-phase={state.phase} aria-live="polite" aria-atomic="true">
      {state.phase === 'saved' && state.savedAt !== null && <IconCheck size={16} stroke={2} aria-hidden />}
      {state.phase === 'failed' && <IconAlertTriangle size={16} stroke={2} aria-hidden />}
      {text}
    </span>
  );
}
