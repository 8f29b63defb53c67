import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentRef, DocumentVersion } from '../../shared/domain/history.ts';
import type { EditedDocument } from '../../shared/domain/session.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { call, readOf } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure, FailureText, toAlcoveError } from '../ui/failure.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { HistoryDialog } from './history-dialog.tsx';

/** The text as its editor holds it. */
export interface EditedText {
  /** Has everything that was typed written down. Resolves with whether it is. */
  readonly write: () => Promise<boolean>;
  readonly revision: () => number;
  readonly show: (restored: EditedDocument) => void;
}

/** Opens the history of a text. Without an editor, it can be looked at and not taken back. */
export function HistoryButton({
  documentRef,
  voice,
  text,
}: {
  documentRef: DocumentRef;
  voice: 'shareable' | 'private';
  text?: EditedText;
}) {
  const { say, sayMoment } = useWords();
  const queries = useQueryClient();
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<AlcoveError | 'unsaved'>();

  const open = async () => {
    await text?.write();
    for (const read of ['history.list', 'history.read']) queries.removeQueries({ queryKey: [read] });
    // the list is there when the dialog opens, so that the newest version can have the focus
    await queries.prefetchQuery(readOf('history.list', documentRef));
    setProblem(undefined);
    setOpened(true);
  };
  /** @returns false when words that were typed would be lost */
  const putInForce = async (edited: EditedText, number: number): Promise<boolean> => {
    if (!(await edited.write())) {
      setProblem('unsaved');
      return false;
    }
    const restored = await call('history.restore', { ...documentRef, number, revision: edited.revision() });
    edited.show(restored);
    // what was read before is what a page would start from when it is opened next
    for (const read of ['sessions.get', 'contracts.list', 'home.overview'])
      void queries.invalidateQueries({ queryKey: [read] });
    return true;
  };
  const restore = async (edited: EditedText, version: DocumentVersion, now: DocumentVersion) => {
    setBusy(true);
    setProblem(undefined);
    try {
      if (!(await putInForce(edited, version.number))) return;
      setOpened(false);
      showUndo({
        message: say('history.restored', { moment: sayMoment(version.savedAt) }),
        act: say('bin.undo'),
        onUndo: () => void undo(edited, now.number),
      });
    } catch (thrown) {
      setProblem(toAlcoveError(thrown));
    } finally {
      setBusy(false);
    }
  };
  const undo = async (edited: EditedText, number: number) => {
    try {
      if (await putInForce(edited, number)) return;
    } catch (thrown) {
      setProblem(toAlcoveError(thrown));
    }
    setOpened(true); // the sentence needs a place; both texts are in the list
  };

  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-haspopup="dialog"
        leftSection={<IconHistory size={16} aria-hidden />}
        onClick={open}
      >
        {say('history.open')}
      </Button>
      <HistoryDialog
        documentRef={documentRef}
        voice={voice}
        opened={opened}
        busy={busy}
        problem={
          problem === 'unsaved' ? (
            <FailureText>{say('history.unsaved')}</FailureText>
          ) : (
            <Failure error={problem} />
          )
        }
        onRestore={text === undefined ? undefined : (version, now) => void restore(text, version, now)}
        onClose={() => setOpened(false)}
      />
    </>
  );
}
