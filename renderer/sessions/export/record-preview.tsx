import { Button, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import type { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { RecordPreview as Preview } from '../../../shared/ipc/procedures/sessions.ts';
import { call, useChange } from '../../app/client.ts';
import { flushAll } from '../../app/pending-writes.ts';
import { useWords } from '../../app/words.tsx';
import { HandSignatures } from '../../session-records/hand-signatures.tsx';
import { recordReads } from '../../session-records/record-reads.ts';
import { Failure } from '../../ui/failure.tsx';
import { MenteeReadingPart, ReadingSentence } from './mentee-reading.tsx';
import { PdfPages } from './pdf-pages.tsx';
import styles from './record-preview.module.css';
import { SavedResult } from './saved-result.tsx';
import { WhatLeaves } from './what-leaves.tsx';

/** Shows exactly what would leave this computer, before anything does; then signs those bytes and saves them. */
export function RecordPreview({
  session,
  recordRevision,
  opened,
  onClose,
}: {
  session: Pick<Session, 'id' | 'reading'>;
  /** Of the record as it stands now. */
  recordRevision: number;
  opened: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      fullScreen
      title={say('sessions.export.title')}
      classNames={{ body: styles.body ?? '', content: styles.content ?? '', header: styles.header ?? '' }}
    >
      {opened && <PreviewSteps session={session} recordRevision={recordRevision} onClose={onClose} />}
    </Modal>
  );
}

function PreviewSteps({
  session,
  recordRevision,
  onClose,
}: {
  session: Pick<Session, 'id' | 'reading'>;
  recordRevision: number;
  onClose: () => void;
}) {
  const { say } = useWords();
  const sessionId = session.id;
  const [cannotShow, setCannotShow] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const preview = useMutation<Preview | 'unsaved', AlcoveError, string>({
    mutationFn: async (id) =>
      (await flushAll()) > 0 ? 'unsaved' : call('record.preview', { sessionId: id }),
  });
  const sign = useChange('record.sign', recordReads);
  const { mutate: make } = preview;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt makes another preview
  useEffect(() => {
    setCannotShow(false);
    make(sessionId);
  }, [make, sessionId, attempt]);
  const failed = useCallback(() => setCannotShow(true), []);

  if (preview.data === 'unsaved') {
    return (
      <Text role="alert" className={styles.message ?? ''}>
        {say('sessions.export.unsaved')}
      </Text>
    );
  }
  if (preview.error !== null) {
    return (
      <div className={styles.message}>
        <Failure error={preview.error} onRetry={() => setAttempt((count) => count + 1)} />
      </div>
    );
  }
  if (preview.data === undefined) {
    return (
      <Text role="status" className={styles.message ?? ''}>
        {say('sessions.export.making')}
      </Text>
    );
  }
  const shown = preview.data;
  return (
    <div className={styles.columns}>
      {cannotShow ? (
        <Text role="alert" className={styles.message ?? ''}>
          {say('sessions.export.cannotShow')}
        </Text>
      ) : (
        <PdfPages bytes={shown.pdf} onFailed={failed} />
      )}
      <div className={styles.side}>
        {sign.data != null ? (
          <SavedResult saved={sign.data} onClose={onClose} />
        ) : (
          <>
            <MenteeReadingPart session={session} />
            <HandSignatures preview={shown} onChanged={() => setAttempt((count) => count + 1)} />
            <WhatLeaves preview={shown} />
            <div className={styles.sign}>
              <ReadingSentence reading={session.reading} recordRevision={recordRevision} />
              <Failure
                error={sign.error}
                {...(sign.error?.code === 'export.previewGone' && {
                  onRetry: () => {
                    sign.reset();
                    setAttempt((count) => count + 1);
                  },
                })}
              />
              <Button
                size="md"
                fullWidth
                disabled={cannotShow}
                loading={sign.isPending}
                onClick={() => sign.mutate({ previewId: shown.previewId })}
              >
                {say('sessions.export.sign')}
              </Button>
              <Text size="sm" c="var(--ink-soft)" ta="center">
                {say('sessions.export.notYet')}
              </Text>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
