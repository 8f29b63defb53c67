import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EditedDocument } from '../../shared/domain/session.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { useWords } from '../app/words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { Failure, toAlcoveError } from '../ui/failure.tsx';
import { SaveState } from '../ui/save-state.tsx';
import type { Autosave, AutosaveState } from './autosave.ts';
import styles from './autosaved-editor.module.css';

/** The save state in words, and what can be done where a text could not be written. */
export function SaveLine({
  autosave,
  state,
  readAnew,
  onReplaced,
}: {
  autosave: Autosave<RichDocument>;
  state: AutosaveState;
  /** Reads the document as the vault holds it now. */
  readAnew: () => Promise<EditedDocument>;
  onReplaced: () => void;
}) {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState<AlcoveError | null>(null);
  const { phase, savedAt, error } = state;

  const attempt = async (work: () => Promise<void>) => {
    setFailed(null);
    setAsking(false);
    try {
      await work();
    } catch (thrown) {
      setFailed(toAlcoveError(thrown));
    }
  };
  const keep = () =>
    attempt(async () => {
      autosave.rebase((await readAnew()).revision);
      await autosave.flush();
    });
  const replace = () =>
    attempt(async () => {
      autosave.replace(await readAnew());
      onReplaced();
    });

  return (
    <div className={styles.saveLine}>
      <SaveState
        state={
          error === null
            ? { phase: phase === 'failed' ? 'waiting' : phase, savedAt }
            : { phase: 'failed', savedAt, error }
        }
      />
      {error?.code === 'record.stale' && (
        <>
          <Button size="compact-sm" variant="default" onClick={keep}>
            {say('editor.save.stale.keep')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {say('editor.save.stale.reload')}
          </Button>
        </>
      )}
      {error !== null && error.code !== 'record.stale' && (
        <Button size="compact-sm" variant="default" onClick={() => attempt(autosave.flush)}>
          {say('editor.save.tryAgain')}
        </Button>
      )}
      <Failure error={failed} />
      <Confirm
        opened={asking}
        title={say('editor.save.stale.reloadTitle')}
        act={say('editor.save.stale.reload')}
        cancel={say('editor.save.stale.cancel')}
        onConfirm={replace}
        onCancel={() => setAsking(false)}
      >
        {say('editor.save.stale.reloadBody')}
      </Confirm>
    </div>
  );
}
