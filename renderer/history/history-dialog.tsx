import { Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import type { DocumentRef, DocumentVersion } from '../../shared/domain/history.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import styles from './history.module.css';
import { VersionList } from './version-list.tsx';
import { VersionView } from './version-view.tsx';

interface HistoryDialogProps {
  readonly documentRef: DocumentRef;
  readonly voice: 'shareable' | 'private';
  readonly opened: boolean;
  readonly busy: boolean;
  /** Why the last attempt to bring a text back failed. */
  readonly problem: ReactNode;
  /** Puts a version's text in force; undefined where that is never possible. */
  readonly onRestore?: ((version: DocumentVersion, now: DocumentVersion) => void) | undefined;
  readonly onClose: () => void;
}

/** The history of one text: every version that is kept, what changed, and the way back. */
export function HistoryDialog({ documentRef, voice, opened, onClose, ...rest }: HistoryDialogProps) {
  const { say } = useWords();
  const small = useMediaQuery('(max-width: 64em)');
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      size="min(76rem, 94vw)"
      fullScreen={small}
      title={
        <span className={styles.title}>
          {say(`history.title.${documentRef.kind}`)}
          {voice === 'private' ? <PrivateMark /> : <ShareableMark />}
        </span>
      }
      classNames={{
        content: styles.dialog ?? '',
        header: styles.dialogHead ?? '',
        body: styles.dialogBody ?? '',
      }}
      attributes={{ content: { 'data-voice': voice }, header: { role: 'presentation' } }}
    >
      <Versions documentRef={documentRef} voice={voice} {...rest} />
    </Dialog>
  );
}

function Versions({
  documentRef,
  voice,
  busy,
  problem,
  onRestore,
}: Omit<HistoryDialogProps, 'opened' | 'onClose'>) {
  const { say } = useWords();
  const history = useRead('history.list', documentRef);
  const [chosen, setChosen] = useState<number>();
  if (history.error !== null) return <Failure error={history.error} />;
  if (history.data === undefined) return null;
  const { versions, restorable, signed } = history.data;
  const now = versions.find(({ current }) => current);
  const at = Math.max(
    0,
    versions.findIndex(({ number }) => number === chosen),
  );
  const shown = versions[at];
  if (now === undefined || shown === undefined) return <Text c="var(--ink-soft)">{say('history.none')}</Text>;
  return (
    <>
      <div className={styles.columns}>
        <VersionList versions={versions} signed={signed} shown={shown.number} onShow={setChosen} />
        <VersionView
          key={shown.number}
          documentRef={documentRef}
          version={shown}
          before={versions[at + 1]}
          now={now}
          voice={voice}
          restorable={restorable && onRestore !== undefined}
          busy={busy}
          onRestore={() => onRestore?.(shown, now)}
        />
      </div>
      {problem}
      <Text size="sm" className={styles.kept ?? ''}>
        {restorable ? say('history.kept') : say('history.sealed')}
      </Text>
    </>
  );
}
