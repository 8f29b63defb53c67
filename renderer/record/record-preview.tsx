import { Button, Loader, Modal } from '@mantine/core';
import { IconWritingSign } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import type { RecordPreview } from '../../shared/ipc/procedures/sessions.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { grouped } from './hex.ts';
import { PdfPages } from './pdf-pages.tsx';
import styles from './record-preview.module.css';
import { WhatLeaves } from './what-leaves.tsx';

interface RecordPreviewDialogProps {
  readonly sessionId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Shows the very bytes that a signature will cover, and signs nothing else. */
export function RecordPreviewDialog({ sessionId, opened, onClose }: RecordPreviewDialogProps) {
  const { say } = useWords();
  return (
    <Modal.Root opened={opened} onClose={onClose} fullScreen transitionProps={{ duration: 0 }}>
      <Modal.Content className={styles.dialog ?? ''}>
        <div className={styles.head}>
          <Modal.Title component="h2" className={styles.title ?? ''}>
            {say('preview.title')}
          </Modal.Title>
          <Button variant="default" onClick={onClose}>
            {say('preview.close')}
          </Button>
        </div>
        {opened && <Preview sessionId={sessionId} />}
      </Modal.Content>
    </Modal.Root>
  );
}

function Preview({ sessionId }: { sessionId: string }) {
  const { say } = useWords();
  const make = useChange('record.preview', []);
  const [problem, setProblem] = useState<unknown>();
  const onProblem = useCallback((error: unknown) => setProblem(error), []);
  const { mutate } = make;
  useEffect(() => mutate({ sessionId }), [mutate, sessionId]);

  if (make.error !== null) {
    return (
      <div className={styles.alone}>
        <Failure error={make.error} onRetry={() => mutate({ sessionId })} />
      </div>
    );
  }
  if (make.data === undefined) {
    return (
      <div className={styles.alone} role="status">
        <Loader size="sm" aria-hidden /> {say('preview.making')}
      </div>
    );
  }
  return (
    <div className={styles.body}>
      <PdfPages bytes={make.data.pdf} onProblem={onProblem} />
      <aside className={styles.side}>
        <WhatLeaves preview={make.data} />
        <Failure error={problem instanceof Error ? problem : null} />
        <SignAndSave preview={make.data} />
      </aside>
    </div>
  );
}

function SignAndSave({ preview }: { preview: RecordPreview }) {
  const { say } = useWords();
  const sign = useChange('record.sign', ['timeline.list', 'home.overview']);
  return (
    <div className={styles.act}>
      <Failure error={sign.error} />
      <div role="status">
        {sign.data === null && <p>{say('preview.notSaved')}</p>}
        {sign.data && (
          <div className={styles.saved}>
            <strong>{say('preview.saved')}</strong>
            <p>{say('preview.savedText', { fileName: sign.data.fileName, place: sign.data.place })}</p>
            <p>{say('preview.signedFingerprint')}</p>
            <p className={styles.hex}>{grouped(sign.data.fingerprint)}</p>
          </div>
        )}
      </div>
      <Button
        size="md"
        fullWidth
        leftSection={<IconWritingSign size={20} aria-hidden />}
        loading={sign.isPending}
        onClick={() => sign.mutate({ previewId: preview.previewId })}
      >
        {say('preview.sign')}
      </Button>
    </div>
  );
}
