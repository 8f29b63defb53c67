import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import type { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { RecordPreview as Preview, SavedRecord } from '../../../shared/ipc/procedures/sessions.ts';
import { call } from '../../app/client.ts';
import { flushAll } from '../../app/pending-writes.ts';
import { useWords } from '../../app/words.tsx';
import type { ReplaceInRecord } from '../../identifiers/record-findings.tsx';
import { Failure } from '../../ui/failure.tsx';
import { BeforeSigning } from './before-signing.tsx';
import { PagesModal } from './pages-modal.tsx';
import { PdfPages } from './pdf-pages.tsx';
import styles from './record-preview.module.css';
import { SavedResult } from './saved-result.tsx';

/** Shows exactly what would leave this computer, before anything does; then signs those bytes and saves them. */
export function RecordPreview({
  session,
  recordRevision,
  replace,
  opened,
  onClose,
}: {
  session: Pick<Session, 'id' | 'menteeId' | 'reading'>;
  /** Of the record as it stands now. */
  recordRevision: number;
  replace: ReplaceInRecord;
  opened: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <PagesModal title={say('sessions.export.title')} opened={opened} onClose={onClose}>
      {opened && (
        <PreviewSteps session={session} recordRevision={recordRevision} replace={replace} onClose={onClose} />
      )}
    </PagesModal>
  );
}

function PreviewSteps({
  session,
  recordRevision,
  replace,
  onClose,
}: {
  session: Pick<Session, 'id' | 'menteeId' | 'reading'>;
  recordRevision: number;
  replace: ReplaceInRecord;
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
  const [saved, setSaved] = useState<SavedRecord>();
  const { mutate: make } = preview;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt makes another preview
  useEffect(() => {
    setCannotShow(false);
    make(sessionId);
  }, [make, sessionId, attempt]);
  const failed = useCallback(() => setCannotShow(true), []);
  const anew = () => setAttempt((count) => count + 1);

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
        <Failure error={preview.error} onRetry={anew} />
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
        {saved !== undefined ? (
          <SavedResult saved={saved} sessionId={sessionId} onClose={onClose} />
        ) : (
          <BeforeSigning
            key={shown.previewId}
            preview={shown}
            session={session}
            recordRevision={recordRevision}
            cannotShow={cannotShow}
            replace={replace}
            onAnew={anew}
            onSigned={setSaved}
          />
        )}
      </div>
    </div>
  );
}
